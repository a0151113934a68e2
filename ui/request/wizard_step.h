#pragma once

#include "model/domain/request.h"
#include "ui/places.h"

#include <QWidget>

class DraftPart;
class QVBoxLayout;
class Workspace;

/// One step of a request form: a column of parts (draft_part.h), and the cards that stand beside it. A subclass makes the parts,
/// adds each with addPart(), lays them out, and sets its own words in retranslate().
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(Workspace& workspace, Draft& draft, QWidget* parent);

    /// The cards of the side panel; shown while the step is.
    QWidget* side() const { return m_side; }
    /// Draft -> controls, after another draft took its place. The form calls refresh() when the step is shown.
    virtual void load();
    /// Something changed in the workspace, or the step appears. Nothing while it is hidden: nobody sees it, and a plan that
    /// nobody saw is not chosen for anybody.
    void refresh();
    /// A subclass sets its own words and then calls this one.
    virtual void retranslate();
    virtual void focusFirst();
    /// Empty = the form may go on. Asked of the parts, in their order.
    Refusals problems() const;
    /// Each problem at its part; the focus goes to the first. Problems of other steps are left out.
    void showProblems(const Refusals& problems);
    void clearProblems();

Q_SIGNALS:
    void edited();
    void fieldLeft();
    void revealWanted(QWidget* widget);
    /// Another step of the form, from 1.
    void stepWanted(int step);
    void placeWanted(Place place);

protected:
    /// What else than the parts is read again.
    virtual void refreshOwn() {}
    /// In the order in which problems are asked for. Takes no place in the layout by itself.
    void addPart(DraftPart* part);
    /// A step inside this one: its parts are asked as this one's are, in their turn.
    void addStep(WizardStep* inner);
    QVBoxLayout* sideLayout() const { return m_sideLayout; }
    virtual void focusOn(QWidget* widget);

    Workspace& m_workspace;
    Draft& m_draft;

private:
    QWidget* m_side;
    QVBoxLayout* m_sideLayout;
    QList<DraftPart*> m_parts; // all, with those of the steps inside
    QList<DraftPart*> m_own;
    QList<WizardStep*> m_inner; // each sees to its parts itself
};
