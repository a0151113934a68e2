#pragma once

#include "model/domain/plans.h"
#include "ui/request/draft_part.h"

class CollapsibleSection;
class MessageBar;
class PlanBars;
class PlanCard;
class QButtonGroup;
class QVBoxLayout;
class TextLabel;
enum class PlanHelp;

/// The plans that the draft's portal offers for its product and customer, as cards to choose from; above them the portal's bars,
/// below them a section that explains every other plan: in Support for Business "unavailable support plans", as there; elsewhere,
/// where the portal hides them, our "Why is my plan not here?" (rules.md D6, D9). What a portal adds between the two (Add
/// Contract, a link to the page that links) goes into extraLayout().
class PlanList final : public DraftPart
{
    Q_OBJECT

public:
    PlanList(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    QVBoxLayout* extraLayout() const { return m_extra; }
    /// Gets the focus where there is no card to choose; the section's header otherwise.
    void setFallback(QWidget* control) { m_fallback = control; }
    /// The section with the other plans; its header is what a "Why?" leads to.
    CollapsibleSection* others() const { return m_others; }
    /// "The contract is linked to this account", above the cards. Reads the plans again.
    void showLinked(const Contract& contract, const QList<Reason>& notices = {});

    void load() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstControl() const override;
    /// No plan is chosen, or the rule refuses the chosen one (whyNotUsePlan()).
    Refusals problems() const override;
    std::optional<Mend> showProblems(const Refusals& problems) override;
    void clearProblems() override;

Q_SIGNALS:
    void helpWanted(PlanHelp help);
    /// The list was made anew; so many plans can be used.
    void listed(int available);
    /// The link of the bar that says who can buy a plan.
    void buyingWanted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    std::optional<PlanOffer> offer() const;
    void showOffer(const PlanOffer& offer, const ProductVersion& product);
    void proposePlan(const PlanOffer& offer);
    void fillCards(const PlanOffer& offer, const ProductVersion& product);
    PlanCard* newCard(const PlanLine& line, const ProductVersion& product, bool showsRemaining);
    void choose(const QString& plan);
    QString noOthersText() const;

    QStringList m_shown; // fingerprint of the cards
    QString m_addedName;
    MessageBar* m_problem;
    PlanBars* m_bars;
    MessageBar* m_added;
    TextLabel* m_heading;
    QWidget* m_available;
    QButtonGroup* m_group;
    QVBoxLayout* m_extra;
    CollapsibleSection* m_others;
    TextLabel* m_noOthers;
    QWidget* m_otherCards;
    QWidget* m_fallback = nullptr;
};
