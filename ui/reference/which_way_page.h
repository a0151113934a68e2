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
class ReasonLine;
class SearchableCombo;
class TextLabel;

// Support > Which way?: four questions; the answer changes with every choice.
class WhichWayPage : public Page
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

private:
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
    TextLabel* m_matterTitle;
    ChoiceRow* m_matter;
    TextLabel* m_matterText;
    SearchableCombo* m_products;
    Field* m_productField;
    TextLabel* m_whoTitle;
    ChoiceRow* m_who;
    TextLabel* m_severityTitle;
    ChoiceRow* m_severity;
    TextLabel* m_severityText;
    Card* m_answer;
    HelpList* m_reasons;
    Facts* m_facts;
    Card* m_obstacleCard;
    ReasonLine* m_obstacle;
    QStringList m_signIns; // of the rows of the obstacle
    Button* m_go;
};
