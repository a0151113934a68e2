#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/request/unsaved_drafts.h"
#include "ui/widgets/page.h"

#include <QTimer>

class Card;
class ExportButton;
class PrintButton;
class Facts;
class HelpList;
class MessageBar;
class QStandardItemModel;
class RefusalCard;
class Table;
class TextLabel;
class TpdForm;

// Partner Center > Benefits > Technical presales and deployment services (domain.md 1.6): the membership's advisory hours, spent
// and left; the request form; what was asked for; what is in scope.
class TpdPage final : public Page
{
    Q_OBJECT

public:
    explicit TpdPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;
    bool hasUnsaved() const; // as RequestForm
    bool isLostByLeaving() const;
    bool keepIn(Workspace& copy);
    void flush();
    UnsavedDrafts<AdvisoryDraft> takeUnsaved();
    void giveUnsaved(const UnsavedDrafts<AdvisoryDraft>& drafts);

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn); // "" = choose one

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildSide();
    void refresh();
    void showHours(const AdvisoryHours& hours);
    void showRequests(const QList<AdvisoryRequest>& requests);
    void takeFiled(const HoursFiled& filed);
    void showFiled();
    void showScope();

    Workspace& m_workspace;
    std::optional<HoursFiled> m_lastFiled; // while it is of interest
    QTimer m_readAgain;                    // after the file could not be read
    ExportButton* m_export;
    PrintButton* m_print;
    MessageBar* m_failed;
    MessageBar* m_filed;
    RefusalCard* m_refused;
    Card* m_hours;
    TextLabel* m_left;
    TextLabel* m_ofGranted;
    Facts* m_facts;
    TextLabel* m_presales;
    TpdForm* m_form;
    Card* m_requests;
    Table* m_table;
    QStandardItemModel* m_list;
    Card* m_scope;
    HelpList* m_scopeList;
    Card* m_how;
    HelpList* m_howList;
};
