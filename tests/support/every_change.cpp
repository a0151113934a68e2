#include "tests/support/every_change.h"

#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");
static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString key = QStringLiteral("every-change");

static const char* sqlFor(Change change)
{
    switch (change) {
    case Change::Activate: return "SELECT count(*) > 0 FROM contract";
    case Change::Link: return "SELECT count(*) > 0 FROM link";
    case Change::File: return "SELECT count(*) > 0 FROM request WHERE draft_key = 'every-change'";
    case Change::Close: return "SELECT count(*) > 0 FROM request WHERE draft_key = 'every-change' AND state = 'closed'";
    case Change::SetDate: return "SELECT today = '2030-01-01' FROM workspace";
    case Change::SetEdition: return "SELECT edition = 'maicpp-2023' FROM workspace";
    case Change::EditOrganisation:
        return "SELECT count(*) = 1 FROM organisation WHERE name = 'Borea Servizi' AND (SELECT count(*) FROM offer) = 2";
    case Change::KeepDraft: return "SELECT count(*) > 0 FROM draft WHERE draft_key = 'every-change'";
    case Change::DiscardDraft: return "SELECT count(*) = 0 FROM draft WHERE draft_key = 'every-change'";
    case Change::AskForHours: return "SELECT count(*) > 0 FROM advisory_request WHERE draft_key = 'every-change'";
    case Change::KeepAdvisoryDraft: return "SELECT count(*) > 0 FROM advisory_draft WHERE draft_key = 'every-change'";
    case Change::DiscardAdvisoryDraft: return "SELECT count(*) = 0 FROM advisory_draft WHERE draft_key = 'every-change'";
    }
    Q_UNREACHABLE();
}

static Draft draftFor(const QString& plan)
{
    Draft draft = completeDraft();
    draft.key = key;
    draft.plan = plan;
    draft.description = QString(9000, u'd'); // more than two pages
    return draft;
}

static AdvisoryDraft advisoryDraftOfRow()
{
    AdvisoryDraft draft = completeAdvisoryDraft();
    draft.key = key;
    return draft;
}

static QString planIn(const Workspace& workspace)
{
    const auto offer = workspace.plansFor(completeDraft().productVersion, Portal::SupportForBusiness);
    return offer && !offer->available.isEmpty() ? offer->available.constFirst().id() : QString();
}

template <class T> static Outcome<Done> plain(const Outcome<T>& outcome)
{
    if (outcome.isRefused())
        return outcome.refusals();
    return outcome.isFailed() ? Outcome<Done>(outcome.failure()) : Outcome<Done>(Done{});
}

static Organisation editedOrganisation(const Organisation& known)
{
    Organisation wanted = known;
    wanted.name = QStringLiteral("Borea Servizi");
    wanted.accounts.last().displayName = QString(9000, u'n'); // more than two pages
    wanted.offers = known.offers.mid(0, 1);
    wanted.offers.append({0, QStringLiteral("action-pack"), {}, {}, QDate(2031, 1, 1), QDate(2031, 12, 31)});
    return wanted;
}

std::unique_ptr<Workspace> ChangeRow::makeFile(const QString& path) const
{
    return change == Change::EditOrganisation ? makeOwnWorkspace(path) : makeWorkspace(path, QStringLiteral("gold-hybrid"));
}

void ChangeRow::signIn(Workspace& workspace) const
{
    (void)workspace.signInAs(change == Change::Activate ? globalAdmin : engineer);
}

void ChangeRow::prepare(Workspace& workspace) const
{
    switch (change) {
    case Change::Activate:
    case Change::SetDate:
    case Change::SetEdition:
    case Change::EditOrganisation:
    case Change::AskForHours:
    case Change::KeepAdvisoryDraft: return;
    case Change::Link:
        (void)workspace.signInAs(globalAdmin);
        (void)workspace.activate(Benefit::ProductSupport);
        return;
    case Change::Close: (void)workspace.file(draftFor(preparePlan(workspace, engineer))); return;
    case Change::File:
    case Change::KeepDraft: preparePlan(workspace, engineer); return;
    case Change::DiscardDraft: (void)workspace.keepDraft(draftFor(preparePlan(workspace, engineer))); return;
    case Change::DiscardAdvisoryDraft:
        (void)workspace.signInAs(engineer);
        (void)workspace.keepAdvisoryDraft(advisoryDraftOfRow());
        return;
    }
}

Outcome<Done> ChangeRow::make(Workspace& workspace) const
{
    switch (change) {
    case Change::Activate: return plain(workspace.activate(Benefit::ProductSupport));
    case Change::Link: {
        const Contract contract = workspace.organisations().constFirst().contracts.constFirst();
        return plain(workspace.link(contract.accessId, contract.contractId, Portal::SupportForBusiness));
    }
    case Change::File: return plain(workspace.file(draftFor(planIn(workspace))));
    case Change::Close: {
        const auto requests = workspace.requests({});
        if (!requests)
            return requests.error();
        return plain(workspace.close(requests->requests.constFirst().number, CloseReason::Duplicate));
    }
    case Change::SetDate: return plain(workspace.setToday(QDate(2030, 1, 1)));
    case Change::SetEdition: return plain(workspace.setEdition(QStringLiteral("maicpp-2023")));
    case Change::EditOrganisation: {
        const Organisation known = workspace.organisations().constFirst();
        return plain(workspace.editOrganisation(known, editedOrganisation(known)));
    }
    case Change::KeepDraft: return plain(workspace.keepDraft(draftFor(planIn(workspace))));
    case Change::DiscardDraft: return plain(workspace.discardDraft(Portal::SupportForBusiness));
    case Change::AskForHours: return plain(workspace.askForHours(advisoryDraftOfRow()));
    case Change::KeepAdvisoryDraft: return plain(workspace.keepAdvisoryDraft(advisoryDraftOfRow()));
    case Change::DiscardAdvisoryDraft: return plain(workspace.discardAdvisoryDraft());
    }
    Q_UNREACHABLE();
}

bool ChangeRow::isMade(const QString& path) const { return runSql(path, sql) == QStringList{QStringLiteral("1")}; }

QList<ChangeRow> everyChange()
{
    QList<ChangeRow> rows;
    for (Change change : allChanges)
        rows.append({change, QString::fromLatin1(sqlFor(change))});
    return rows;
}
