#include "model/catalogue/catalogue.h"

#include <QtTest>

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhatIsCompiledIn()
    {
        const Result<Catalogue> catalogue = Catalogue::load();
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        QCOMPARE(catalogue->editions().first().id, QStringLiteral("mpn-2021"));
        QCOMPARE(catalogue->products().size(), 93);
        const Outcome<Scenario> s = catalogue->scenario(QStringLiteral("gold-hybrid"));
        QVERIFY2(s, s ? "" : qPrintable(s.failure().detail));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
