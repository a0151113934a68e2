#include "tests/ui/support_for_business/opened_requests.h"

#include "ui/support_for_business/request_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QtTest>

using namespace Qt::StringLiterals;

const QString OpenedRequests::engineer = u"engineer@aurora.example"_s;

OpenedRequests::OpenedRequests(std::unique_ptr<Workspace> opened, const QString& signIn, int width)
    : PageInWindow(std::move(opened), signIn), page(new RequestsPage(*workspace)),
      table(page->findChild<Table*>(u"requestsTable"_s)), search(page->findChild<LineEdit*>(u"filterEdit"_s))
{
    show(page, width, 1400);
}

void OpenedRequests::choose(int row) const
{
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
    settle();
}

void OpenedRequests::type(const QString& text) const
{
    for (const QChar character : text) // not keyClicks(): it knows no letter with an accent
        QTest::sendKeyEvent(QTest::Click, search, Qt::Key_A, QString(character), Qt::NoModifier);
    settle();
}

void OpenedRequests::chooseState(const QString& word) const
{
    const QList<QAbstractButton*> buttons = find<Segmented>(u"stateFilter"_s)->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        if (button->text() == word)
            return click(button);
    QFAIL("no such state");
}

void OpenedRequests::close(CloseReason reason) const
{
    click(find<ChoiceRow>(u"closeReason"_s)->buttonOf(codeOf(reason)));
    click(find<Button>(u"closeRequestButton"_s));
}

QString OpenedRequests::chosen() const
{
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    return selected.isEmpty() ? QString() : selected.constFirst().data(RequestListModel::NumberRole).toString();
}

bool OpenedRequests::showsDetailsOf(const QString& request) const
{
    const auto* details = find<RequestDetails>();
    return details->isVisible() && wordsUnder(details).contains(u"Request %1"_s.arg(request));
}

QString fileOne(Workspace& workspace, const QString& title)
{
    Draft draft = completeDraft(title);
    const auto offer = workspace.plansFor(draft.productVersion, draft.portal);
    if (!offer || offer->available.isEmpty())
        qFatal("no plan");
    draft.plan = offer->available.constFirst().id();
    const auto filed = workspace.file(draft);
    if (!filed)
        qFatal("not filed");
    return filed->number;
}
