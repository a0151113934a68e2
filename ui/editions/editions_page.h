#pragma once

#include "model/edition_changes.h"
#include "ui/widgets/page.h"

class ChoiceRow;
struct ExportList;
struct Print;
class MessageBar;
class Workspace;

// Benefits > Editions compared: what changed between two editions, from their data alone: names, what each offer grants,
// rules, what came and what went. What is told by second hand or assumed carries its mark.
class EditionsPage final : public Page
{
    Q_OBJECT

public:
    explicit EditionsPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void editionWanted(); // to put this training workspace under another one

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pair
    {
        const Edition* before;
        const Edition* after;
    };
    QList<Pair> pairs() const;
    ExportList list() const; // of the pair that is shown
    Print sheet() const;
    void build();
    void refresh();
    void showPair();
    void fillListed(const Edition& edition);
    void fillNotes(const Edition& edition);

    Workspace& m_workspace;
    class Button* m_switch;
    MessageBar* m_secondHand;
    ChoiceRow* m_choice;
    bool m_isNarrow = false;
    QWidget* m_parts = nullptr; // built anew for every pair
    class QVBoxLayout* m_partsSlot;
};
