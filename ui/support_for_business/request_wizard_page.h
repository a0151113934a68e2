#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class Button;
class Confirmation;
class ContactStep;
class DraftKeeper;
class EmptyState;
class KeptDraftCard;
class MessageBar;
class PlanStep;
class ProductStep;
class WizardFooter;
class WizardStep;

/// Support for Business > New request: one draft, three steps, Submit (article, "How many Partner support incidents are remaining";
/// rules.md D4 to D7). The page owns the draft; the steps edit it; nothing is consumed before Submit, and nothing typed is ever lost:
/// not by a refusal, a store failure, another window, or closing this one.
class RequestWizardPage : public Page
{
    Q_OBJECT

public:
    explicit RequestWizardPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RequestWizardPage() override;

    /// To be called whenever a person comes here. Goes on with what is being typed; else offers a kept draft; else a new one.
    void start();
    /// A new request for this product version. What is being typed, or a kept draft, is offered first.
    void startWith(const QString& productVersionId);
    /// Asks "Keep draft / Discard / Go on" where something was typed that is not filed. False: stay here.
    bool mayLeave();
    void focusFirst() override;

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn); // "" = choose one
    void requestWanted(const QString& number);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr int stepCount = 3;
    enum class View { None, SignIn, Offer, Steps, Filed };

    void build();
    void connectSteps();
    void showView(View view);
    void begin(const Draft& draft, const Draft& untouched, const std::optional<Draft>& kept);
    void beginNew();
    void continueKept();
    void discardKept();
    Draft freshDraft() const;
    WizardStep* stepAt(int step) const;
    void showStep(int step);
    void scrollToStart();
    void updateStepTexts();
    void next();
    void leave();
    bool discard();
    bool passes(int step);
    void submit();
    void showRefused(const Refusals& refusals);
    void retry();
    void updateDraftLine();
    void takeOther();
    void onChanged();
    void onAccountChanged();

    Workspace& m_workspace;
    Draft m_draft;
    QString m_signIn; // whose draft it is
    QHash<QString, Draft> m_unsaved; // what could not be saved when its account was left, by sign-in name
    QString m_pendingProduct;
    View m_view = View::None;
    DraftKeeper* m_keeper;
    Stepper* m_stepper;
    WizardFooter* m_footer;
    MessageBar* m_failed; // Submit or saving met a file that did not take it
    Button* m_retry;
    MessageBar* m_conflict;
    Button* m_keepMine;
    Button* m_takeOther;
    EmptyState* m_signInState;
    KeptDraftCard* m_offer;
    ProductStep* m_product;
    PlanStep* m_plan;
    ContactStep* m_contact;
    Confirmation* m_confirmation;
};
