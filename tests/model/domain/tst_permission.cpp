#include "model/domain/permission.h"
#include "model/domain/plans.h"
#include "tests/model/domain/sample.h"

#include <QSet>
#include <QTest>

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rolesOpenWhatTheTableSays_data();
    void rolesOpenWhatTheTableSays();
    void everyRoleAndAssociationIsJudgedByTheRequirement();
    void refusalsNameWhoMay();
};

static QString rolesIn(const QList<Role>& roles)
{
    QStringList codes;
    for (Role role : roles)
        codes.append(codeOf(role));
    return codes.join(u", "_s);
}

void PermissionTest::rolesOpenWhatTheTableSays_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<bool>("mpn");
    QTest::addColumn<bool>("csp");
    QTest::addColumn<QString>("roles"); // domain.md 1.7
    const auto row = [](Permission permission, bool mpn, bool csp, const QString& roles) {
        QTest::newRow(qPrintable(codeOf(permission))) << permission << mpn << csp << roles;
    };
    row(Permission::SeeBenefits, true, false, {});
    row(Permission::Activate, true, false, u"global-admin, mpn-partner-admin"_s);
    row(Permission::SeeIds, true, false, {});
    row(Permission::LinkContract, false, false, {});
    row(Permission::FileRequest, false, false, {});
    row(Permission::AskForAdvisoryHours, true, false, {});
    row(Permission::FileForCustomer, false, true, u"admin-agent"_s);
    row(Permission::HelpCustomers, false, true, u"admin-agent"_s);
    row(Permission::AssignDirectoryRoles, false, false, u"global-admin, user-management-admin"_s);
    row(Permission::AssignPartnerRoles, false, false, u"global-admin, account-admin"_s);
    row(Permission::SeeOthersRoles, false, false, u"global-admin, mpn-partner-admin, account-admin, user-management-admin"_s);
    row(Permission::SeeBenefitsReport, false, false, u"global-admin, admin-agent, report-viewer, executive-report-viewer"_s);
}

void PermissionTest::rolesOpenWhatTheTableSays()
{
    QFETCH(Permission, permission);
    QFETCH(bool, mpn);
    QFETCH(bool, csp);
    const Requirement needed = requirementOf(permission);
    QCOMPARE(needed.mpn, mpn);
    QCOMPARE(needed.csp, csp);
    QTEST(rolesIn(needed.roles), "roles");
}

void PermissionTest::everyRoleAndAssociationIsJudgedByTheRequirement()
{
    QSet<QString> codes;
    for (int p = 0; p < permissionCount; ++p) {
        const auto permission = Permission(p);
        const Requirement needed = requirementOf(permission);
        codes.insert(codeOf(permission));
        for (int r = -1; r < roleCount; ++r)
            for (bool mpn : {false, true})
                for (bool csp : {false, true}) {
                    Account account;
                    account.mpn = mpn;
                    account.csp = csp;
                    if (r >= 0)
                        account.roles = {Role(r)};
                    const bool hasRole = needed.roles.isEmpty() || (r >= 0 && needed.roles.contains(Role(r)));
                    QCOMPARE(mayDo(permission, account), hasRole && (mpn || !needed.mpn) && (csp || !needed.csp));
                    if (r >= 0)
                        QCOMPARE(permissionsOf(Role(r)).contains(permission), needed.roles.contains(Role(r)));
                }
    }
    QCOMPARE(codes.size(), permissionCount);
}

void PermissionTest::refusalsNameWhoMay()
{
    Organisation organisation;
    organisation.id = 1;
    const auto add = [&](const char* name, bool csp, const QList<Role>& roles) {
        Account account;
        account.signIn = QString::fromLatin1(name);
        account.csp = csp;
        account.roles = roles;
        account.organisation = 1;
        organisation.accounts.append(account);
    };
    add("agent", true, {Role::AdminAgent});
    add("agent without csp", false, {Role::AdminAgent});
    add("helpdesk", true, {Role::HelpdeskAgent});
    for (qsizetype i : {1, 2}) {
        const Refusals refusals = whyNotActFor(organisation.accounts.at(i), {}, organisation, std::nullopt);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().reason, i == 1 ? Reason::CspRequired : Reason::AdminAgentRequired);
        QCOMPARE(refusals.first().accounts, QStringList{u"agent"_s});
    }
    QVERIFY(whyNotActFor(organisation.accounts.first(), {}, organisation, std::nullopt).isEmpty());
}

QTEST_APPLESS_MAIN(PermissionTest)
#include "tst_permission.moc"
