#include "model/domain/advisory.h"
#include "model/domain/linking.h"
#include "tests/model/domain/sample.h"

#include <QTest>

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyReasonIsSpeltAsInTheRules_data();
    void everyReasonIsSpeltAsInTheRules();
    void everyReasonComesBackFromItsCode();
    void everyCodeOfAnEnumComesBack();
    void everyRoleHasItsWord();
    void anUnknownCodeIsNothing();
    void aReasonSetListsWhatWasInserted();
};

void CodesTest::everyReasonIsSpeltAsInTheRules_data()
{
    QTest::addColumn<Reason>("reason");
    const std::pair<Reason, const char*> codes[] = {
        {Reason::NotSignedIn, "not-signed-in"},
        {Reason::NotMpnAssociated, "not-mpn-associated"},
        {Reason::NoActiveOffers, "no-active-offers"},
        {Reason::RoleRequired, "role-required"},
        {Reason::AlreadyActivated, "already-activated"},
        {Reason::ActivationClosed, "activation-closed"},
        {Reason::MalformedId, "malformed-id"},
        {Reason::WrongIds, "wrong-ids"},
        {Reason::ContractExpired, "contract-expired"},
        {Reason::AlreadyLinked, "already-linked"},
        {Reason::NoCloudEntitlement, "no-cloud-entitlement"},
        {Reason::NotLinked, "not-linked"},
        {Reason::NoIncidents, "no-incidents"},
        {Reason::CloudOnly, "cloud-only"},
        {Reason::CloudProduct, "cloud-product"},
        {Reason::ProductNotRecent, "product-not-recent"},
        {Reason::NMinus2OrOlder, "n-2-or-older"},
        {Reason::MainstreamEnded, "mainstream-ended"},
        {Reason::OutOfSupport, "out-of-support"},
        {Reason::NotReleased, "not-released"},
        {Reason::CspRequired, "csp-required"},
        {Reason::AdminAgentRequired, "admin-agent-required"},
        {Reason::IndirectReseller, "indirect-reseller"},
        {Reason::RequiredField, "required-field"},
        {Reason::TooLong, "too-long"},
        {Reason::NotFound, "not-found"},
        {Reason::UnknownAccount, "unknown-account"},
        {Reason::UnknownProduct, "unknown-product"},
        {Reason::UnknownPlan, "unknown-plan"},
        // Ours, in the same form.
        {Reason::ContractNotStarted, "contract-not-started"},
        {Reason::IdsNotTaken, "ids-not-taken"},
        {Reason::NotActivated, "not-activated"},
        {Reason::OnPremisesOnly, "on-premises-only"},
        {Reason::OnPremisesProduct, "on-premises-product"},
        {Reason::OtherPortal, "other-portal"},
        {Reason::CspPartnerOnly, "csp-partner-only"},
        {Reason::NoEligiblePlan, "no-eligible-plan"},
        {Reason::PurchaseNeedsMicrosoftAccount, "purchase-needs-microsoft-account"},
        {Reason::InvalidValue, "invalid-value"},
        {Reason::AlreadyClosed, "already-closed"},
        {Reason::NotOpenedYet, "not-opened-yet"},
        {Reason::UnknownCustomer, "unknown-customer"},
        {Reason::UnknownBenefit, "unknown-benefit"},
        {Reason::UnknownScenario, "unknown-scenario"},
        {Reason::UnknownOrganisation, "unknown-organisation"},
        {Reason::OutOfTpdScope, "out-of-tpd-scope"},
        {Reason::NoHours, "no-hours"},
        {Reason::UnknownEdition, "unknown-edition"},
        {Reason::TrainingOnly, "training-only"},
        {Reason::OrganisationOnly, "organisation-only"},
        {Reason::InUse, "in-use"},
        {Reason::ChangedMeanwhile, "changed-meanwhile"},
    };
    static_assert(std::size(codes) == reasonCount, "a new reason needs its row");
    for (const auto& [reason, code] : codes)
        QTest::newRow(code) << reason;
}

void CodesTest::everyReasonIsSpeltAsInTheRules()
{
    QFETCH(Reason, reason);
    QCOMPARE(codeOf(reason), QString::fromLatin1(QTest::currentDataTag()));
}

void CodesTest::everyReasonComesBackFromItsCode()
{
    QSet<QString> codes;
    for (int i = 0; i < reasonCount; ++i) {
        QVERIFY(reasonFromCode(codeOf(Reason(i))) == Reason(i));
        codes.insert(codeOf(Reason(i)));
    }
    QCOMPARE(codes.size(), reasonCount);
}

// All words of an enum in its order, as the files have them, and back.
template <class Enum, class FromCode> static bool comesBack(const QStringList& words, FromCode fromWord)
{
    for (int i = 0; i < words.size(); ++i) {
        if (codeOf(Enum(i)) != words.at(i) || fromWord(words.at(i)) != Enum(i)) {
            qCritical() << words.at(i) << codeOf(Enum(i));
            return false;
        }
    }
    return true;
}

void CodesTest::everyCodeOfAnEnumComesBack()
{
    QVERIFY(comesBack<AccountKind>({u"work-or-school"_s, u"microsoft-account"_s}, accountKindFromCode));
    QVERIFY(comesBack<Benefit>({u"product-support"_s, u"signature-cloud-support"_s, u"tpd"_s}, benefitFromCode));
    QVERIFY(comesBack<AdvisoryService>({u"presales"_s, u"deployment"_s}, advisoryServiceFromCode));
    QVERIFY(comesBack<CspKind>({u"none"_s, u"direct-bill"_s, u"indirect-reseller"_s}, cspKindFromCode));
    QVERIFY(comesBack<Portal>({u"support-for-business"_s, u"azure"_s, u"microsoft-365"_s, u"power-platform"_s, u"lcs"_s},
                              portalFromCode));
    QVERIFY(comesBack<Severity>({u"A"_s, u"B"_s, u"C"_s}, severityFromCode));
    QVERIFY(comesBack<SupportHours>({u"business-hours"_s, u"around-the-clock"_s}, supportHoursFromCode));
    QVERIFY(comesBack<ContactMethod>({u"email"_s, u"phone"_s}, contactMethodFromCode));
    QVERIFY(comesBack<RequestState>({u"open"_s, u"waiting"_s, u"closed"_s}, requestStateFromCode));
    QVERIFY(comesBack<CloseReason>({u"solved"_s, u"duplicate"_s, u"product-bug"_s}, closeReasonFromCode));
    QVERIFY(comesBack<RequestEvent::Kind>({u"opened"_s, u"consumed"_s, u"closed"_s, u"refunded"_s}, requestEventKindFromCode));
    QCOMPARE(codeOf(Deployment::OnPremises), u"on-premises"_s);
    QCOMPARE(codeOf(Deployment::Cloud), u"cloud"_s);
    QCOMPARE(codeOf(Language::English), u"en"_s);
    QCOMPARE(codeOf(Language::Italian), u"it"_s);
    QCOMPARE(codeOf(LinkCause::LinkedAndValid), u"linked-and-valid"_s);
    QCOMPARE(codeOf(LinkCause::Expired), u"expired"_s);
    QCOMPARE(codeOf(LinkCause::NoCloudEntitlement), u"no-cloud-entitlement"_s);
    QCOMPARE(codeOf(LinkCause::Spent), u"spent"_s);
}

void CodesTest::everyRoleHasItsWord()
{
    const QStringList words = {u"global-admin"_s,          u"mpn-partner-admin"_s, u"admin-agent"_s,
                               u"helpdesk-agent"_s,        u"sales-agent"_s,       u"account-admin"_s,
                               u"user-management-admin"_s, u"billing-admin"_s,     u"business-profile-admin"_s,
                               u"referrals-admin"_s,       u"referrals-user"_s,    u"incentives-admin"_s,
                               u"incentives-user"_s,       u"report-viewer"_s,     u"executive-report-viewer"_s};
    QCOMPARE(words.size(), roleCount);
    QVERIFY(comesBack<Role>(words, roleFromCode));
}

void CodesTest::anUnknownCodeIsNothing()
{
    QVERIFY(!reasonFromCode(u"Role-required"_s));
    QVERIFY(!reasonFromCode(QString()));
    QVERIFY(!roleFromCode(u"admin"_s));
    QVERIFY(!portalFromCode(u"Azure"_s));
    QVERIFY(!benefitFromCode(u"signature"_s));
    QVERIFY(!severityFromCode(u"D"_s));
}

void CodesTest::aReasonSetListsWhatWasInserted()
{
    ReasonSet set;
    QVERIFY(set.isEmpty());
    set.insert(Reason::TrainingOnly);
    set.insert(Reason::NotSignedIn);
    set.insert(Reason::NotSignedIn);
    QCOMPARE(set.count(), 2);
    QCOMPARE(codesOf(set.toList()), u"not-signed-in, training-only"_s);
    QVERIFY(set.contains(Reason::TrainingOnly) && !set.contains(Reason::CloudOnly));
    QVERIFY(set == ReasonSet({Reason::NotSignedIn, Reason::TrainingOnly}));
}

QTEST_APPLESS_MAIN(CodesTest)
#include "tst_codes.moc"
