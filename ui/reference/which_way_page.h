#pragma once

#include "model/domain/way.h"
#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class ChoiceRow;
class Facts;
class Field;
class HelpList;
class QBoxLayout;
class ReasonLine;
class SearchableCombo;
class TextLabel;

// Support > Which way?: up to four questions; the answer stands beside them as soon as all have one, and changes with every
// choice.
class WhichWayPage final : public Page
{
    Q_OBJECT

public:
    explicit WhichWayPage(Workspace& workspace, QWidget* parent = nullptr);

    // Answers the second question.
    void showProduct(const QString& productVersion);

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);
    void requestWanted(const QString& productVersion);

protected:
    void retranslate() override;

    void resizeEvent(QResizeEvent* event) override;

private:
    struct Question
    {
        QWidget* whole;
        TextLabel* title;
        ChoiceRow* choices;
        TextLabel* meaning; // of the chosen answer
    };
    Question newQuestion(const QString& name);
    void arrange();
    void answered();
    void showMissing(const QStringList& questions);
    void buildQuestions();
    void buildAnswer();
    void refresh();
    void showAnswer(const Way& way);
    void showObstacles(const Way& way);
    void showGo(const Way& way);
    WayQuestion question() const;

    Workspace& m_workspace;
    QString m_product; // catalogue id
    Place m_goal = Place::Home;
    bool m_takesProduct = false; // the request begins with the product that was named

    Card* m_questions;
    Question m_matter;
    SearchableCombo* m_products;
    Field* m_productField;
    Question m_who;
    Question m_severity;
    QBoxLayout* m_columns;
    bool m_isStacked = false;
    bool m_isComplete = false;
    Card* m_answer;
    TextLabel* m_missing;
    HelpList* m_reasons;
    Facts* m_facts;
    Card* m_obstacleCard;
    ReasonLine* m_obstacle;
    QStringList m_signIns; // of the rows of the obstacle
    Button* m_go;
};
