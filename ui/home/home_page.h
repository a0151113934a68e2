#pragma once

#include "ui/places.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class IconLabel;
class QVBoxLayout;
class TextLabel;
class Workspace;

// Where the main job stands and what comes next: sign in, activate, link, ask, count.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Workspace& workspace, QWidget* parent = nullptr);

    enum class Step { SignIn, Activate, Link, Ask, Count };
    static constexpr int stepCount = int(Step::Count) + 1;
    // What is behind the account that is signed in; Count is never done: the balance is read whenever it matters.
    static bool isDone(Step step, const Workspace& workspace);
    static Step nextStep(const Workspace& workspace);

Q_SIGNALS:
    void placeWanted(Place place);
    void drillWanted(const QString& productVersion); // a request that is only begun, to read what remains (D9)
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void addStep(Step step, Card* card);
    void refresh();
    void showFacts(const QList<std::pair<QString, QString>>& facts);

    struct Row
    {
        IconLabel* icon;
        TextLabel* title;
        TextLabel* text;
        Button* button;
    };
    Workspace& m_workspace;
    Card* m_card;
    QList<Row> m_rows; // in the order of Step
    Card* m_factsCard;
    QVBoxLayout* m_facts; // a layout of name and value for each
    Card* m_safeCard;
    TextLabel* m_safe;
};
