#pragma once

#include "model/request_list_model.h"
#include "tests/ui/page_test.h"
#include "ui/support_for_business/requests_page.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/table.h"

/// The list of requests in a window, on a workspace of its own.
class OpenedRequests : public PageInWindow
{
public:
    static const QString engineer;

    explicit OpenedRequests(std::unique_ptr<Workspace> opened, const QString& signIn = engineer, int width = 1280);

    void choose(int row) const;
    void type(const QString& text) const;
    void chooseState(const QString& word) const;
    void close(CloseReason reason) const;
    int rows() const { return table->isVisible() ? table->model()->rowCount() : 0; }
    QString number(int row) const { return table->model()->index(row, 0).data().toString(); }
    QString chosen() const;
    bool showsDetailsOf(const QString& request) const;
    QString bar(const QString& name = QStringLiteral("resultBar")) const { return PageInWindow::bar(name); }

    RequestsPage* page;
    Table* table;
    LineEdit* search;
};

/// Files a complete request under the first plan there is, and returns its number.
QString fileOne(Workspace& workspace, const QString& title);
