#include "content.h"

#include "model/catalogue/reference_reader.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

// What is marked [A] in the sources, by words of its line, and the entry that tells people of it. Whoever marks something
// new names it in resources/reference/assumptions.json and here.
static const QHash<QString, QString> markedLines{
    {u"Nine ASCII digits"_s, u"nine-digits"_s},
    {u"or one pair each (maicpp-2023"_s, u"pair-per-benefit"_s},
    {u"only those that run count"_s, u"renewal-window"_s},
    {u"it has no portal of its own"_s, u"business-central-portal"_s},
    {u"the latest of equals"_s, u"latest-of-equals"_s},
    {u"the anniversary is the offer's last day"_s, u"anniversary"_s},
    {u"nothing is carried over"_s, u"no-carry-over"_s},
    {u"YYMMDD + 0000 + six digits"_s, u"request-number"_s},
    {u"Something@somewhere"_s, u"e-mail-form"_s},
    {u"maxShortFieldLength"_s, u"field-lengths"_s},
    {u"maxCopiedAddresses"_s, u"field-lengths"_s},
    {u"not known here"_s, u"holidays"_s},
    {u"Which endings are executables"_s, u"azure-form"_s},
    {u"those of Support for Business"_s, u"support-languages"_s},
    {u"which country is in which is ours"_s, u"membership-center-regions"_s},
};

// The assumptions of the programme's rules (D3, D6, D7, D10) and of what is known of the domain, one by one.
static const QStringList assumptionsOfTheRules{
    u"pair-per-benefit"_s, u"unlimited-plan-name"_s,
    u"request-number"_s,   u"no-carry-over"_s,
    u"nine-digits"_s,      u"hybrid-is-not-cloud"_s,
    u"modern-line"_s,      u"portals-not-found"_s,
    u"step-captions"_s,    u"severity-texts"_s,
    u"expired-messages"_s, u"request-states"_s,
    u"link-messages"_s,    u"italian-labels"_s,
    u"rehearsal-band"_s,   u"upgrade-keeps-contract"_s,
    u"rest-of-the-list"_s, u"paid-plans"_s,
    u"look-of-2021"_s,     u"confirmation"_s,
    u"drafts"_s,           u"azure-form"_s,
    u"edition-2026"_s,     u"edition-switch"_s,
    u"renewal-window"_s,   u"business-central-portal"_s,
};

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void plansHaveEveryFactInBothLanguages()
    {
        const Result<PlanComparison> comparison = readPlanComparison();
        QVERIFY(comparison);
        QCOMPARE(comparison->plans.size(), 6);
        for (const ComparedPlan& plan : comparison->plans) {
            QCOMPARE(plan.facts.size(), comparison->aspects.size());
            QVERIFY(plan.onPremises || plan.cloud);
            for (const PlanFact& fact : plan.facts)
                QVERIFY(!fact.text.en.isEmpty() && !fact.text.it.isEmpty());
            for (const char* aspect : {"scope", "price", "incidents", "response"}) // which stand in the table
                QVERIFY(plan.facts.at(comparison->aspect(QString::fromLatin1(aspect))).shortText.it.size() <= 30);
        }
        for (const char* aspect : {"scope", "price", "incidents", "response"})
            QVERIFY(comparison->aspect(QString::fromLatin1(aspect)) >= 0);
        // What comes from somebody else is said to.
        const PlanFact& price = comparison->plans.at(3).facts.at(comparison->aspect(u"price"_s));
        QVERIFY(price.text.en.contains(u"1,250"_s));
        QCOMPARE(price.certainty, Certainty::SecondHand);
    }

    void publishedListsNameVersionsOfTheCatalogue()
    {
        const Catalogue catalogue = loadedCatalogue();
        const Result<QList<PublishedList>> lists = readPublishedLists();
        QVERIFY(lists);
        QCOMPARE(lists->size(), 2);
        for (const PublishedList& list : lists.value())
            for (auto product = list.products.begin(); product != list.products.end(); ++product)
                for (const PublishedList::Named& named : product.value())
                    QVERIFY2(std::any_of(catalogue.products().begin(), catalogue.products().end(),
                                         [&](const ProductVersion& v) {
                                             return v.product == product.key() && v.version == named.version;
                                         }),
                             qPrintable(product.key() + u' ' + named.version));
    }

    void glossaryHasTheVocabulary()
    {
        const Result<QList<GlossaryTerm>> terms = readGlossary();
        QVERIFY(terms);
        QSet<QString> ids;
        for (const GlossaryTerm& term : terms.value()) {
            ids.insert(term.id);
            QVERIFY(!term.term.it.isEmpty() && !term.meaning.it.isEmpty());
            QCOMPARE(term.otherNames.en.isEmpty(), term.otherNames.it.isEmpty());
        }
        for (const char* id :
             {"incident", "signature", "product-support", "mpn", "link", "activate", "support-contract", "support-plan",
              "entitlement", "portal", "workspace", "edition", "account", "competency", "membership-offer", "tpd", "csp"})
            QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    }

    void everyAssumptionOfTheRulesIsNamed()
    {
        const Result<QList<Assumption>> assumptions = readAssumptions();
        QVERIFY(assumptions);
        QSet<QString> ids;
        for (const Assumption& assumption : assumptions.value())
            ids.insert(assumption.id);
        for (const QString& id : assumptionsOfTheRules)
            QVERIFY2(ids.contains(id), qPrintable(id));
        for (const QString& id : markedLines)
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void everyMarkInTheSourcesIsNamed()
    {
        static const QRegularExpression mark(u"\\[A\\]|\\(maicpp-2023, \\[A"_s);
        QSet<QString> seen;
        for (const char* folder : {"model", "ui", "app"}) {
            QDirIterator files(QStringLiteral(VANTAGGI_SOURCES "/") + QLatin1StringView(folder),
                               {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (path.endsWith(u"reference_reader.h") || path.endsWith(u"plan_comparison.h"))
                    continue; // speak of the mark itself
                const QStringList lines = QString::fromUtf8(bytesOfFile(path)).split(u'\n');
                for (const QString& line : lines) {
                    if (!line.contains(mark))
                        continue;
                    const auto named = std::find_if(markedLines.keyBegin(), markedLines.keyEnd(),
                                                    [&](const QString& words) { return line.contains(words); });
                    QVERIFY2(named != markedLines.keyEnd(), qPrintable(path + u": "_s + line));
                    seen.insert(*named);
                }
            }
        }
        for (auto words = markedLines.keyBegin(); words != markedLines.keyEnd(); ++words)
            QVERIFY2(seen.contains(*words), qPrintable(*words));
    }

    void badFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a term twice")
            << u"glossary"_s
            << QByteArray(R"({"terms": [{"id": "a", "term": {"en": "A", "it": "A"}, "meaning": {"en": "b", "it": "b"}},
                                        {"id": "a", "term": {"en": "A", "it": "A"}, "meaning": {"en": "b", "it": "b"}}]})")
            << u"/terms/1/id: expected an id that no other entry has"_s;
        QTest::newRow("no Italian")
            << u"assumptions"_s
            << QByteArray(R"({"assumptions": [{"id": "a", "topic": {"en": "A"}, "text": {"en": "b", "it": "b"}}]})")
            << u"/assumptions/0/topic"_s;
        QTest::newRow("a fact is missing")
            << u"support-plans"_s
            << QByteArray(
                   R"({"aspects": [{"id": "scope", "name": {"en": "A", "it": "A"}}], "plans": [{"id": "p", "name": {"en": "P", "it": "P"},
                "onPremises": true, "cloud": false, "forCustomers": false, "isPaid": false, "firstResponseHours": 1, "facts": {},
                "sources": {"en": "S", "it": "S"}}]})")
            << u"/plans/0/facts"_s;
        QTest::newRow("lists that overlap") << u"published-lists"_s << QByteArray(R"({"lists": [
                {"name": {"en": "A", "it": "A"}, "from": "2017-01-01", "until": "2018-01-01", "products": [{"product": "P", "named": [{"version": "1"}]}]},
                {"name": {"en": "B", "it": "B"}, "from": "2018-01-01", "until": "2019-01-01", "products": [{"product": "P", "named": [{"version": "1"}]}]}]})")
                                            << u"/lists/1/from"_s;
    }
    void badFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"reference"_s));
        QFile out(folder.filePath(u"reference/%1.json"_s.arg(file)));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
        out.close();
        const QString detail = file == u"glossary"        ? readGlossary(folder.path()).error().detail
                               : file == u"assumptions"   ? readAssumptions(folder.path()).error().detail
                               : file == u"support-plans" ? readPlanComparison(folder.path()).error().detail
                                                          : readPublishedLists(folder.path()).error().detail;
        QVERIFY2(detail.contains(expected), qPrintable(detail));
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
