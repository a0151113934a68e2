#include "ui/reference/who_can_do_it_page.h"

#include "model/wording.h"
#include "model/wording_reference.h"
#include "ui/exporting.h"
#include "ui/reference/who_rows.h"
#include "ui/reference/wrapping_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"

#include <QGridLayout>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

WhoCanDoItPage::WhoCanDoItPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_rows(new TextTableModel(this)), m_rolesModel(new TextTableModel(this))
{
    auto* exporting = new ExportButton([this] { return exportOf(*m_rolesModel, title()); }, this);
    m_print = new PrintButton([this] { return sheet(); }, exporting->bar(), this);
    addHeaderAction(exporting);
    addHeaderAction(m_print);
    wideLayout()->addWidget(exporting->bar());
    m_list = new Card(this);
    m_table = new WrappingTable(m_list);
    m_table->setObjectName(u"permissionsTable"_s);
    m_table->setSecondLines(true);
    m_table->tableDelegate()->setChips(2, chipOfCell);
    m_table->setFoldOrder({1});
    m_table->setModel(m_rows);
    m_list->addFlush(m_table);
    m_accountsCard = new Card(this);
    m_accounts = new ReasonLine(m_accountsCard);
    m_accounts->setObjectName(u"accountsThatMay"_s);
    m_accounts->setIconName("users");
    m_accountsCard->bodyLayout()->addWidget(m_accounts);
    m_rolesCard = new Card(this);
    m_rolesCard->setObjectName(u"rolesCard"_s);
    m_rolesNote = new TextLabel(TextRole::Caption, m_rolesCard);
    m_rolesNote->setMuted(true);
    m_roles = new QGridLayout;
    setSpaces(m_roles, 3);
    m_rolesCard->bodyLayout()->addWidget(m_rolesNote);
    m_rolesCard->bodyLayout()->addLayout(m_roles);
    for (Card* card : {m_list, m_accountsCard, m_rolesCard})
        contentLayout()->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid())
            return;
        m_chosen = Permission(row.row());
        showAccounts();
    });
    // Queued: signing in builds the rows anew, and the link that was pressed is in one of them.
    connect(
        m_accounts, &ReasonLine::rowActivated, this, [this](int row) { Q_EMIT signInWanted(m_signIns.value(row)); },
        Qt::QueuedConnection);
    connect(&m_workspace, &Workspace::changed, this, &WhoCanDoItPage::refresh);
    retranslate();
}

void WhoCanDoItPage::retranslate()
{
    setBreadcrumb({tr("Benefits")});
    setTitle(tr("Who can do this?"));
    setSubtitle(tr("What each role opens, and which accounts of the organisation hold it"));
    m_list->setTitle(tr("What can be done"));
    m_table->setAccessibleName(tr("What can be done"));
    m_rolesCard->setTitle(tr("All roles"));
    m_rolesNote->setText(
        tr("Global admin, User management admin and the roles of CSP belong to the directory and are assigned by a "
           "Global admin; the others belong to the partner programme and are assigned by an Account admin or "
           "a Global admin. A change can take up to an hour to show."));
    m_said.clear();
    refresh();
}

// Without an account there is no organisation of one's own: the first of the workspace is shown.
Organisation WhoCanDoItPage::organisation() const
{
    if (const std::optional<Organisation> own = m_workspace.organisation())
        return *own;
    return m_workspace.organisations().value(0);
}

// "any account associated with MPN" -> "Any account associated with MPN"
static QString sentenceStart(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

void WhoCanDoItPage::refresh()
{
    const Organisation own = organisation();
    const std::optional<Account> me = m_workspace.account();
    QList<QList<TextCell>> rows;
    for (int i = 0; i < permissionCount; ++i) {
        const auto permission = Permission(i);
        const Requirement needed = requirementOf(permission);
        const int roles = int(needed.roles.size());
        const bool may = me && mayDo(permission, *me);
        const QString who =
            roles > 4 ? tr("One of %n role(s) below", nullptr, roles) : sentenceStart(wording::requirementText(permission));
        rows.append({{wording::textOf(permission), who},
                     {QLocale().toString(accountsThatMay(permission, own).size())},
                     {!me   ? tr("Not signed in")
                      : may ? tr("You can")
                            : tr("Not you"),
                      {},
                      may ? Tone::Success : Tone::Neutral,
                      may ? "circle-check" : "circle-slash"}});
    }
    m_rows->setTable({tr("What"), tr("Accounts"), tr("Signed in")}, rows);
    m_table->selectRow(int(m_chosen));
    fillRoles();
    showAccounts();
}

void WhoCanDoItPage::showPermission(Permission permission)
{
    m_table->selectRow(int(permission));
    reveal(m_accountsCard);
}

void WhoCanDoItPage::showAccounts()
{
    const Organisation own = organisation();
    const Requirement needed = requirementOf(m_chosen);
    const Refusal refusal{.reason = Reason::RoleRequired, .roles = needed.roles, .accounts = signInsThatMay(m_chosen, own)};
    const QList<ReasonLine::Row> rows = rowsOfAccounts(refusal, own);
    QString explanation = tr("Needed: %1.").arg(wording::requirementText(m_chosen));
    explanation += u' ' + (rows.isEmpty() ? tr("No account of %1 can do it: a Global admin can assign the role.").arg(own.name)
                                          : tr("These accounts of %1 can do it:", nullptr, int(rows.size())).arg(own.name));
    if (!needed.isRehearsed)
        explanation = tr("The portal has this; it is not rehearsed here.") + u' ' + explanation;
    QString said = wording::textOf(m_chosen) + explanation;
    for (const ReasonLine::Row& row : rows)
        said += row.text + row.secondary;
    m_signIns = refusal.accounts;
    if (said != m_said) // the row that has the focus stays
        m_accounts->setReason(wording::textOf(m_chosen), explanation, rows);
    m_said = said;
}

// Without a role: the accounts that hold none.
static QString namesOf(std::optional<Role> role, const Organisation& organisation)
{
    QStringList names;
    for (const Account& account : organisation.accounts)
        if (role ? account.has(*role) : account.roles.isEmpty())
            names.append(account.signIn);
    return names.isEmpty() ? WhoCanDoItPage::tr("Nobody") : names.join(u", "_s);
}

void WhoCanDoItPage::fillRoles()
{
    const Organisation own = organisation();
    const QStringList heads{tr("Role"), tr("What it opens"), tr("Held by")};
    QList<QList<TextCell>> rows;
    for (int i = 0; i < roleCount; ++i) {
        QStringList opens;
        for (Permission permission : permissionsOf(Role(i)))
            opens.append(wording::textOf(permission));
        rows.append({{wording::textOf(Role(i))},
                     {opens.isEmpty() ? tr("Nothing of the above") : opens.join(u"; "_s)},
                     {namesOf(Role(i), own)}});
    }
    rows.append({{tr("No role (default user)")}, {tr("Their own profile, and all that needs no role")}, {namesOf({}, own)}});
    m_rolesModel->setTable(heads, rows);
    const auto label = [this](int row, int column, TextRole role) {
        QLayoutItem* item = m_roles->itemAtPosition(row, column);
        if (!item) {
            auto* words = new TextLabel(role, m_rolesCard);
            if (column == 2) // a long address may break, where there is no room for all three
                setScaledMinimumWidth(words, 128);
            m_roles->addWidget(words, row, column, Qt::AlignTop);
            item = m_roles->itemAtPosition(row, column);
        }
        return static_cast<TextLabel*>(item->widget());
    };
    for (int column = 0; column < heads.size(); ++column) {
        label(0, column, TextRole::CaptionStrong)->setText(heads.at(column));
        m_roles->setColumnStretch(column, column == 1 ? 3 : 2);
        for (int row = 0; row < rows.size(); ++row)
            label(row + 1, column, column == 0 ? TextRole::Strong : TextRole::Body)->setText(rows.at(row).at(column).text);
    }
}

Print WhoCanDoItPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {organisation().name};
    sheet.list = exportOf(*m_rolesModel, sheet.title);
    sheet.footnote = m_rolesNote->text();
    return sheet;
}
