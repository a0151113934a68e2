#pragma once

#include "model/domain/way.h"
#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class Card;
class ChoiceRow;
class Field;
class QBoxLayout;
class SearchableCombo;
class TextLabel;
class WayAnswer;

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
    void buildQuestions();
    void buildAnswer();
    void refresh();
    WayQuestion question() const;

    Workspace& m_workspace;
    QString m_product; // catalogue id

    Card* m_questions;
    Question m_matter;
    SearchableCombo* m_products;
    Field* m_productField;
    Question m_who;
    Question m_severity;
    QBoxLayout* m_columns;
    bool m_isStacked = false;
    bool m_isComplete = false;
    WayAnswer* m_answer;
};
