#include "model/domain/organisation_edit.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using Edit = std::function<void(Organisation&)>;
Q_DECLARE_METATYPE(Edit)

// What may be corrected of an own organisation, and what others stand on (the declaration says why).
class TestOrganisationEdit : public QObject
{
    Q_OBJECT

private:
    static Edition edition()
    {
        Edition edition;
        edition.graceDays = 30;
        edition.competencies = {{u"data-platform"_s, {u"Data Platform"_s, {}}, false, u"competency"_s}};
        for (const QString& level : {u"silver"_s, u"gold"_s}) {
            OfferType type;
            type.kind = u"competency"_s;
            type.level = level;
            type.name.en = u"%1"_s;
            edition.offerTypes.append(type);
        }
        return edition;
    }

    static Offer offer(qint64 id, const QDate& start, const QDate& end)
    {
        return {id, u"competency"_s, u"gold"_s, u"data-platform"_s, start, end};
    }

    // Account 1 did something, account 2 nothing; offer 1 counted at an activation, offer 2 did not.
    static Organisation whole()
    {
        Organisation organisation;
        organisation.id = 1;
        organisation.name = u"L'Officina"_s;
        organisation.partnerId = u"1234"_s;
        organisation.country = u"IT"_s;
        for (qint64 id : {1, 2}) {
            Account account;
            account.id = id;
            account.signIn = u"account%1@officina.example"_s.arg(id);
            account.organisation = 1;
            organisation.accounts.append(account);
        }
        organisation.offers = {offer(1, QDate(2021, 1, 15), QDate(2022, 1, 14)),
                               offer(2, QDate(2023, 1, 15), QDate(2024, 1, 14))};
        return organisation;
    }

    static OrganisationUse use() { return {{1}, {QDate(2021, 2, 1), QDate(2022, 2, 10)}}; } // the second in the days of grace

    static Account accountNamed(qint64 id, const QString& signIn)
    {
        Account account;
        account.id = id;
        account.signIn = signIn;
        return account;
    }

    static QString wordsOf(const QList<OrganisationProblem>& problems)
    {
        QStringList words;
        for (const OrganisationProblem& problem : problems)
            words << u"%1 %2 %3"_s.arg(int(problem.part)).arg(problem.index).arg(codeOf(problem.refusal.reason));
        return words.join(u", "_s);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatIsInUseStays_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected"); // part, index, reason
        const auto row = [](const char* name, const Edit& edit, const char* expected) {
            QTest::newRow(name) << edit << QString::fromLatin1(expected);
        };
        row(
            "nothing", [](Organisation&) {}, "");
        row(
            "name, partner ID, country, CSP",
            [](Organisation& o) {
                o.name = u"Officina"_s;
                o.partnerId = u"4321"_s;
                o.country = u"FR"_s;
                o.csp = CspKind::DirectBill;
            },
            "");
        row(
            "roles, kind and programmes of a used account",
            [](Organisation& o) {
                o.accounts[0].roles = {Role::GlobalAdmin};
                o.accounts[0].kind = AccountKind::MicrosoftAccount;
                o.accounts[0].mpn = true;
                o.accounts[0].displayName = u"Anna"_s;
            },
            "");
        row(
            "the name of a used account", [](Organisation& o) { o.accounts[0].signIn = u"x@officina.example"_s; }, "1 0 in-use");
        row(
            "the case of a used account's name", [](Organisation& o) { o.accounts[0].signIn = u"Account1@officina.example"_s; },
            "1 0 in-use");
        row(
            "a used account removed", [](Organisation& o) { o.accounts.removeFirst(); }, "1 -1 in-use");
        row(
            "the name of an unused account", [](Organisation& o) { o.accounts[1].signIn = u"x@officina.example"_s; }, "");
        row(
            "an unused account removed", [](Organisation& o) { o.accounts.removeLast(); }, "");
        row(
            "an account added", [](Organisation& o) { o.accounts.append(accountNamed(0, u"new@officina.example"_s)); }, "");
        row(
            "an account added twice", [](Organisation& o) { o.accounts.append(accountNamed(0, u"ACCOUNT2@officina.example"_s)); },
            "1 2 invalid-value");
        row(
            "a used offer removed", [](Organisation& o) { o.offers.removeFirst(); }, "2 -1 in-use");
        row(
            "what a used offer is", [](Organisation& o) { o.offers[0].level = u"silver"_s; }, "2 0 in-use");
        row(
            "the start of a used offer", [](Organisation& o) { o.offers[0].start = QDate(2021, 1, 16); }, "2 0 in-use");
        row(
            "a used offer ends later", [](Organisation& o) { o.offers[0].end = QDate(2022, 6, 30); }, "");
        row(
            "a used offer ends as early as that day counts", [](Organisation& o) { o.offers[0].end = QDate(2022, 1, 11); }, "");
        row(
            "a used offer ends a day too early", [](Organisation& o) { o.offers[0].end = QDate(2022, 1, 10); }, "2 0 in-use");
        row(
            "an unused offer removed", [](Organisation& o) { o.offers.removeLast(); }, "");
        row(
            "an unused offer changed", [](Organisation& o) { o.offers[1].level = u"silver"_s; }, "");
        row(
            "an offer added", [](Organisation& o) { o.offers.append(offer(0, QDate(2025, 1, 1), QDate(2025, 12, 31))); }, "");
        row(
            "nobody left", [](Organisation& o) { o.accounts.clear(); }, "1 0 required-field, 1 -1 in-use");
    }
    void whatIsInUseStays()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, expected);
        Organisation wanted = whole();
        edit(wanted);
        QCOMPARE(wordsOf(problemsInEdit(whole(), wanted, use(), edition())), expected);
        const Refusals refusals = whyNotEdit(false, whole(), whole(), wanted, use(), edition());
        QCOMPARE(refusals.isEmpty(), expected.isEmpty());
        QCOMPARE(whyNotEdit(true, whole(), whole(), wanted, use(), edition()).first().reason, Reason::OrganisationOnly);
    }

    void theDayOfUseIsTheLastOneThatCounted()
    {
        QCOMPARE(use().lastDayOf(whole().offers[0], edition()), QDate(2022, 2, 10));
        QVERIFY(!use().lastDayOf(whole().offers[1], edition()).isValid());
        QCOMPARE((OrganisationUse{{}, {QDate(2021, 1, 15)}}.lastDayOf(whole().offers[0], edition())), QDate(2021, 1, 15));
        QVERIFY((!OrganisationUse{{}, {QDate(2021, 1, 14)}}.lastDayOf(whole().offers[0], edition()).isValid()));
        QCOMPARE((OrganisationUse{{}, {QDate(2022, 2, 13)}}.lastDayOf(whole().offers[0], edition())), QDate(2022, 2, 13));
        QVERIFY((!OrganisationUse{{}, {QDate(2022, 2, 14)}}.lastDayOf(whole().offers[0], edition()).isValid()));
    }

    void whatAnotherProgramChangedIsNotOverwritten_data()
    {
        QTest::addColumn<Edit>("meanwhile");
        const auto row = [](const char* name, const Edit& meanwhile) { QTest::newRow(name) << meanwhile; };
        row("the name", [](Organisation& o) { o.name = u"Officina"_s; });
        row("the partner ID", [](Organisation& o) { o.partnerId = u"4321"_s; });
        row("the country", [](Organisation& o) { o.country = u"FR"_s; });
        row("CSP", [](Organisation& o) { o.csp = CspKind::DirectBill; });
        row("a role", [](Organisation& o) { o.accounts[0].roles = {Role::GlobalAdmin}; });
        row("an account more", [](Organisation& o) { o.accounts.append(accountNamed(3, u"new@officina.example"_s)); });
        row("an account less", [](Organisation& o) { o.accounts.removeLast(); });
        row("an offer's end", [](Organisation& o) { o.offers[1].end = QDate(2024, 1, 15); });
        row("an offer less", [](Organisation& o) { o.offers.removeLast(); });
    }
    void whatAnotherProgramChangedIsNotOverwritten()
    {
        QFETCH(Edit, meanwhile);
        Organisation current = whole();
        meanwhile(current);
        Organisation wanted = whole();
        wanted.name = u"Mine"_s;
        QCOMPARE(whyNotEdit(false, whole(), current, wanted, use(), edition()), (Refusals{{.reason = Reason::ChangedMeanwhile}}));
        QVERIFY(whyNotEdit(false, current, current, current, use(), edition()).isEmpty());
    }

    void contractsIssuedMeanwhileAreNoChangeOfTheRecord()
    {
        Organisation current = whole();
        current.contracts.append(Contract());
        Organisation wanted = whole();
        wanted.name = u"Mine"_s;
        QVERIFY(whyNotEdit(false, whole(), current, wanted, use(), edition()).isEmpty());
    }

    void aRowThatIsNotThereCannotBeChanged()
    {
        Organisation wanted = whole();
        wanted.accounts[1].id = 77;
        QCOMPARE(whyNotEdit(false, whole(), whole(), wanted, use(), edition()), (Refusals{{.reason = Reason::ChangedMeanwhile}}));
        wanted = whole();
        wanted.offers[1].id = 77;
        QCOMPARE(whyNotEdit(false, whole(), whole(), wanted, use(), edition()), (Refusals{{.reason = Reason::ChangedMeanwhile}}));
    }
};

QTEST_APPLESS_MAIN(TestOrganisationEdit)
#include "tst_organisation_edit.moc"
