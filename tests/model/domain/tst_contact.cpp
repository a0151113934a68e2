#include "model/domain/contact_name.h"
#include "model/domain/support_language.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What a request's contact block holds besides plain lines: a name in one part or two, and a language of support.
class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aNameInOnePieceIsSplitAtItsLastSpace_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two words") << u"Elena Ricciardi"_s << u"Elena"_s << u"Ricciardi"_s;
        QTest::newRow("three words") << u"Anna Maria Riva"_s << u"Anna Maria"_s << u"Riva"_s;
        QTest::newRow("one word is the first name") << u"Helpdesk"_s << u"Helpdesk"_s << QString();
        QTest::newRow("spaces around it") << u"  Elena  Ricciardi "_s << u"Elena"_s << u"Ricciardi"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void aNameInOnePieceIsSplitAtItsLastSpace()
    {
        QFETCH(QString, whole);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QVERIFY(!isInTwoParts(whole));
        QCOMPARE(contactNameFrom(whole), (ContactName{first, last}));
    }

    void twoNamesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("whole");
        QTest::newRow("a last name of two words") << u"Maria"_s << u"De Luca"_s << u"Maria De Luca"_s;
        QTest::newRow("half-typed") << u"Maria"_s << QString() << u"Maria"_s;
        QTest::newRow("only the last") << QString() << u"D'Àgata"_s << u"D'Àgata"_s;
        QTest::newRow("nothing typed") << QString() << QString() << QString();
    }
    void twoNamesComeBackAsTheyWere()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        const QString kept = contactNameOf({first, last});
        QVERIFY(isInTwoParts(kept));
        QCOMPARE(contactNameFrom(kept), (ContactName{first, last}));
        QTEST(wholeContactName(kept), "whole");
    }

    void aSeparatorInANameIsDropped()
    {
        QCOMPARE(contactNameFrom(contactNameOf({u"A\u001fB"_s, u"C\u001f"_s})), (ContactName{u"AB"_s, u"C"_s}));
    }

    void azureHasTheElevenLanguagesOfItsService() // domain.md 4.2
    {
        QStringList azure = supportLanguages(Portal::Azure);
        azure.sort();
        QCOMPARE(azure, (QStringList{u"de-de"_s, u"en-us"_s, u"es-es"_s, u"fr-fr"_s, u"it-it"_s, u"ja-jp"_s, u"ko-kr"_s,
                                     u"pt-br"_s, u"ru-ru"_s, u"zh-hans"_s, u"zh-tw"_s}));
        QVERIFY(supportLanguages(Portal::SupportForBusiness).contains(u"it"_s));
    }

    void theLanguageFollowsThePortal_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Portal>("portal");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Italian in Azure") << u"it"_s << Portal::Azure << u"it-it"_s;
        QTest::newRow("English in Azure") << u"en"_s << Portal::Azure << u"en-us"_s;
        QTest::newRow("one that Azure has") << u"zh-tw"_s << Portal::Azure << u"zh-tw"_s;
        QTest::newRow("Dutch, which Azure has not") << u"nl"_s << Portal::Azure << u"en-us"_s;
        QTest::newRow("Azure's in another portal") << u"pt-br"_s << Portal::SupportForBusiness << u"pt"_s;
        QTest::newRow("nothing") << QString() << Portal::SupportForBusiness << u"en"_s;
    }
    void theLanguageFollowsThePortal()
    {
        QFETCH(QString, code);
        QFETCH(Portal, portal);
        QTEST(supportLanguageFor(code, portal), "expected");
    }
};

QTEST_APPLESS_MAIN(TestContact)
#include "tst_contact.moc"
