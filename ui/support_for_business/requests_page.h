#pragma once

#include "model/workspace.h"
#include "ui/exporting.h"
#include "ui/places.h"
#include "ui/printing.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class ClosingBar;
class EmptyState;
class MessageBar;
class RequestDetails;
class RequestFilterRow;
class RequestListModel;
class RequestTable;
class TextLabel;

// Support > Requests: everything that was filed in this workspace, newest first; filter by typing and by state; the
// chosen one with its history below, and closing it.
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    // portal: only what was filed there, in that portal's words.
    explicit RequestsPage(Workspace& workspace, std::optional<Portal> portal = {}, QWidget* parent = nullptr);

    // Chooses that request and shows its details; a filter that hides it is cleared.
    void showRequest(const QString& number);
    Print sheet() const;     // what Print puts on paper
    ExportList list() const; // what Export writes

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void build();
    void buildList();
    void refresh();
    void filter();
    void choose(const QString& number);
    void updateState();
    void showFromTheTop();
    void close(const QString& number, CloseReason reason);

    Workspace& m_workspace;
    const std::optional<Portal> m_portal;
    RequestListModel* m_model;
    ClosingBar* m_result; // what the last closing came to
    MessageBar* m_unreadable;
    PrintButton* m_print;
    ExportButton* m_export = nullptr;
    Button* m_new;
    RequestFilterRow* m_filter;
    TextLabel* m_count;
    Card* m_list;
    RequestTable* m_table;
    EmptyState* m_empty;
    RequestDetails* m_details;
    QString m_chosen; // number
};
