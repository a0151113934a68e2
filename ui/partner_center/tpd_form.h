#pragma once

#include "model/workspace.h"
#include "ui/request/unsaved_drafts.h"

#include <QTimer>
#include <QWidget>

class Button;
class Card;
class ChoiceRow;
class Field;
class LineEdit;
class MessageBar;
class QLayout;
class QSpinBox;
class SearchableCombo;
class TextEdit;
class TextLabel;

/// The request for technical presales and deployment services (domain.md 1.6): the service, the product, the hours, what it is
/// about, and how the consultant reaches whoever asks. What is typed is kept a second later; nothing typed is lost by a refusal,
/// a failure or another window.
class TpdForm : public QWidget
{
    Q_OBJECT

public:
    explicit TpdForm(Workspace& workspace, QWidget* parent = nullptr);
    ~TpdForm() override;

    /// The signed-in account's kept draft, or a new one; what was typed for another account is kept first.
    void start();
    /// Keeps what is not kept yet.
    void flush();
    /// What could not be saved, as RequestForm has it.
    bool hasUnsaved() const { return !m_unsaved.isEmpty() || m_dirty; }
    bool keepIn(Workspace& copy);
    /// Typing that neither the file nor a copy holds, for whatever reason.
    bool isLostByLeaving() const;
    /// As RequestForm has it.
    UnsavedDrafts<AdvisoryDraft> takeUnsaved();
    void giveUnsaved(const UnsavedDrafts<AdvisoryDraft>& drafts);
    void retranslate();
    QWidget* firstControl() const;

Q_SIGNALS:
    void filed(const HoursFiled& filed);
    void revealWanted(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setSubmitText();
    void build();
    QLayout* pair(QWidget* left, QWidget* right);
    void connectFields();
    void fillLists();
    void load();
    void sayUnread(const Failure& failure);
    void edited();
    void keepUp();
    void save();
    void overwrite();
    void showUnsaved(const Failure& failure);
    void takeOther();
    void showDraftLine(const QString& line);
    void showScope();
    void submit();
    void showProblems(const Refusals& problems);
    void showRefused(const Refusals& refusals);
    void discard();
    AdvisoryDraft freshDraft() const;
    Field* fieldFor(const QString& subject) const;

    Workspace& m_workspace;
    AdvisoryDraft m_draft;
    AdvisoryDraft m_untouched;
    std::optional<AdvisoryDraft> m_kept; // as the file holds it
    QString m_signIn;                    // whose draft it is
    UnsavedDrafts<AdvisoryDraft> m_unsaved;
    QTimer m_timer;
    QTimer m_readAgain; // after a draft could not be read
    bool m_loading = false;
    bool m_dirty = false;
    bool m_cannotSave = false; // the last time the file did not take it
    bool m_isCopied = false;   // a copy of the workspace holds it as it is now
    Card* m_card;
    MessageBar* m_refused;
    MessageBar* m_conflict;
    Button* m_keepMine;
    Button* m_takeOther;
    TextLabel* m_serviceLabel;
    ChoiceRow* m_service;
    SearchableCombo* m_productCombo;
    QSpinBox* m_hoursBox;
    LineEdit* m_titleEdit;
    TextEdit* m_descriptionEdit;
    LineEdit* m_emailEdit;
    LineEdit* m_phoneEdit;
    SearchableCombo* m_languageCombo;
    SearchableCombo* m_countryCombo;
    SearchableCombo* m_zoneCombo;
    Field* m_product;
    Field* m_hours;
    Field* m_title;
    Field* m_description;
    Field* m_email;
    Field* m_phone;
    Field* m_language;
    Field* m_country;
    Field* m_zone;
    TextLabel* m_draftLine;
    Button* m_retry;
    Button* m_discard;
    Button* m_submit;
};
