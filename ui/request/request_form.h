#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/request/unsaved_drafts.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>

class Button;
class Confirmation;
class CustomerBand;
class DraftKeeper;
class EmptyState;
class KeptDraftCard;
class MessageBar;
class WizardFooter;
class WizardStep;

/// The page of one portal's request form: one draft, one or more steps, filing (rules.md D6, D7). The page owns the draft; the
/// steps edit it; nothing is consumed before it is filed, and nothing typed is ever lost: not by a refusal, a store failure,
/// another window, or closing this one.
///
/// A portal's form derives from it. Its constructor makes its steps (WizardStep, made of the parts of draft_part.h) with m_draft,
/// adds each with addStep(), and ends with complete(). Its retranslate() sets breadcrumb, title and setStepNames(), then calls
/// RequestForm::retranslate(). A form of one step shows neither stepper nor Back. The window calls start() whenever a person
/// comes here and mayLeave() before the person goes.
class RequestForm : public Page
{
    Q_OBJECT

public:
    ~RequestForm() override;

    Portal portal() const { return m_portal; }
    /// To be called whenever a person comes here. Goes on with what is being typed; else offers a kept draft; else a new one.
    void start();
    /// A new request for this product version, and for this CSP customer ("" = for the own organisation). What is being typed, or
    /// a kept draft, is offered first.
    void startWith(const QString& productVersionId, const QString& customer = {});
    /// Asks "Keep draft / Discard / Go on" where something was typed that is not filed. False: stay here.
    bool mayLeave();
    void focusFirst() override;
    /// Whether something typed could not be saved and is only in this window.
    bool hasUnsaved() const;
    /// Typing of accounts that were left, which neither the file nor a copy holds; of this one mayLeave() asks.
    bool isLostByLeaving() const { return m_unsaved.hasUncopied(); }
    void flush(); // saves what is not saved yet
    /// What is typed here and not saved, taken along when the form is made anew, and given to the new one.
    UnsavedDrafts<Draft> takeUnsaved();
    void giveUnsaved(const UnsavedDrafts<Draft>& drafts);
    /// Writes what could not be saved here into a copy of this workspace, as drafts of the accounts that typed it. False: some of
    /// it is still only in this window.
    bool keepIn(Workspace& copy);

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn); // "" = choose one
    void requestWanted(const QString& number);

protected:
    RequestForm(Workspace& workspace, Portal portal, QWidget* parent);

    void addStep(WizardStep* step);
    /// After the last addStep().
    void complete();
    void setStepNames(const QStringList& names);
    /// What the last step's button says; "Submit" by default.
    virtual QString submitText() const;
    /// Where Leave leads.
    virtual Place placeAfterLeaving() const { return Place::Home; }
    void showStep(int step);

    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    Workspace& m_workspace;
    Draft m_draft;

private:
    enum class View { None, SignIn, Offer, Steps, Filed };

    void build();
    void connectParts();
    int stepCount() const { return int(m_steps.size()); }
    WizardStep* stepAt(int step) const { return m_steps.at(step - 1); }
    void showView(View view);
    void begin(const Draft& draft, const Draft& untouched, const std::optional<Draft>& kept);
    void resume();
    void sayUnread(const Failure& failure);
    void beginNew();
    void refreshOffer();
    void continueKept();
    void discardKept();
    Draft freshDraft() const;
    void setStep(int step);
    void updateStepTexts();
    void next();
    void leave();
    bool discard();
    bool isInWindowOnly() const;
    void showNotKept();
    bool passes(int step);
    void submit();
    void showRefused(const Refusals& refusals);
    /// The bar above the form; `again` is what its Retry does.
    void showFailed(const QString& title, const QString& why, std::function<void()> again);
    void updateDraftLine();
    void leaveAccount();
    void takeOther();
    void onChanged();
    void onAccountChanged();

    const Portal m_portal;
    QList<WizardStep*> m_steps;
    QStringList m_stepNames;
    int m_step = 1;
    QString m_signIn; // whose draft it is
    UnsavedDrafts<Draft> m_unsaved;
    QString m_pendingProduct;
    QString m_pendingCustomer;
    View m_view = View::None;
    bool m_hadFailed = false;   // the draft's saving, when its line was written
    bool m_saysNotKept = false; // the bar above the form
    std::function<void()> m_again;
    QTimer m_readAgain; // after a draft could not be read
    DraftKeeper* m_keeper;
    Stepper* m_stepper;
    WizardFooter* m_footer;
    MessageBar* m_failed; // filing or saving met a file that did not take it, or a refusal that no step can mend
    Button* m_retry;
    MessageBar* m_conflict;
    Button* m_keepMine;
    Button* m_takeOther;
    EmptyState* m_signInState;
    KeptDraftCard* m_offer;
    CustomerBand* m_customer; // for whom the person acts (D8)
    Confirmation* m_confirmation;
};
