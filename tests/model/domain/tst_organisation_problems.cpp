#include "model/domain/organisation_problems.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using Change = std::function<void(Organisation&)>;
Q_DECLARE_METATYPE(Change)

class TestOrganisationProblems : public QObject
{
    Q_OBJECT

private:
    static Edition edition()
    {
        Edition edition;
        edition.competencies = {{u"data-platform"_s, {u"Data Platform"_s, {}}, false, u"competency"_s}};
        OfferType gold;
        gold.kind = u"competency"_s;
        gold.level = u"gold"_s;
        gold.name.en = u"Gold %1"_s;
        OfferType pack;
        pack.kind = u"action-pack"_s;
        pack.name.en = u"Microsoft Action Pack"_s;
        edition.offerTypes = {gold, pack};
        return edition;
    }

    static Organisation whole()
    {
        Organisation organisation;
        organisation.name = u"L'Officina"_s;
        organisation.partnerId = u"1234"_s;
        organisation.country = u"IT"_s;
        Account anna;
        anna.signIn = u"anna@officina.example"_s;
        organisation.accounts = {anna};
        Offer gold;
        gold.kind = u"competency"_s;
        gold.level = u"gold"_s;
        gold.competency = u"data-platform"_s;
        gold.start = QDate(2021, 1, 15);
        gold.end = QDate(2022, 1, 14);
        organisation.offers = {gold};
        return organisation;
    }

private Q_SLOTS:
    void eachProblemIsFoundWhereItIs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("problems"); // "subject:reason:index"
        const auto row = [](const char* name, Change change, QStringList problems) { QTest::newRow(name) << change << problems; };
        row("a whole organisation has none", [](Organisation&) {}, {});
        row("no name", [](Organisation& o) { o.name = u"  "_s; }, {u"organisation-name:required-field:0"_s});
        row("no partner ID", [](Organisation& o) { o.partnerId.clear(); }, {u"partner-id:required-field:0"_s});
        row("a partner ID with letters", [](Organisation& o) { o.partnerId = u"12ab"_s; }, {u"partner-id:invalid-value:0"_s});
        row("a partner ID of three digits", [](Organisation& o) { o.partnerId = u"123"_s; }, {u"partner-id:invalid-value:0"_s});
        row("no country", [](Organisation& o) { o.country.clear(); }, {u"country:required-field:0"_s});
        row("a name of 250 characters", [](Organisation& o) { o.name = QString(250, u'x'); }, {});
        row("a name of 251", [](Organisation& o) { o.name = QString(251, u'x'); }, {u"organisation-name:too-long:0"_s});
        row("no account", [](Organisation& o) { o.accounts.clear(); }, {u"sign-in:required-field:0"_s});
        row("an account without a name", [](Organisation& o) { o.accounts.append(Account()); }, {u"sign-in:required-field:1"_s});
        row("the same name twice, whatever the case",
            [](Organisation& o) {
                o.accounts.append(o.accounts.first());
                o.accounts.last().signIn = u"Anna@Officina.example"_s;
            },
            {u"sign-in:invalid-value:1"_s});
        row("no offer", [](Organisation& o) { o.offers.clear(); }, {});
        row("an unknown offer", [](Organisation& o) { o.offers.first().level = u"lead"_s; }, {u"offer:required-field:0"_s});
        row("no competency", [](Organisation& o) { o.offers.first().competency.clear(); }, {u"competency:required-field:0"_s});
        row("Action Pack needs no competency",
            [](Organisation& o) {
                o.offers.first().kind = u"action-pack"_s;
                o.offers.first().level.clear();
                o.offers.first().competency.clear();
            },
            {});
        row("one day long", [](Organisation& o) { o.offers.first().end = o.offers.first().start; }, {});
        row("the end before the start", [](Organisation& o) { o.offers.first().end = QDate(2021, 1, 14); },
            {u"end:invalid-value:0"_s});
    }
    void eachProblemIsFoundWhereItIs()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, problems);
        Organisation organisation = whole();
        change(organisation);
        QStringList found;
        for (const OrganisationProblem& problem : problemsIn(organisation, edition()))
            found << u"%1:%2:%3"_s.arg(problem.refusal.subject, codeOf(problem.refusal.reason)).arg(problem.index);
        QCOMPARE(found, problems);
    }
};

QTEST_GUILESS_MAIN(TestOrganisationProblems)
#include "tst_organisation_problems.moc"
