#include "model/domain/azure_details.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AzureDetails)

class AttachmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theRulesOfTheFileHold_data();
    void theRulesOfTheFileHold();
    void detailsComeBackFromTheDescription_data();
    void detailsComeBackFromTheDescription();
    void somebodysOwnTextIsLeftAlone_data();
    void somebodysOwnTextIsLeftAlone();
};

static constexpr qint64 fourMegabytes = 4 * 1024 * 1024;

void AttachmentTest::theRulesOfTheFileHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a small archive") << u"trace.zip"_s << qint64(48213) << QString();
    QTest::newRow("empty") << u"trace.txt"_s << qint64(0) << QString();
    QTest::newRow("4 MB exactly") << u"trace.zip"_s << fourMegabytes << QString();
    QTest::newRow("a byte more") << u"trace.zip"_s << fourMegabytes + 1 << u"too-long attachment-size"_s;
    QTest::newRow("110 characters") << QString(u"a"_s.repeated(106) + u".zip"_s) << qint64(1) << QString();
    QTest::newRow("111 characters") << QString(u"a"_s.repeated(107) + u".zip"_s) << qint64(1) << u"too-long attachment-name"_s;
    QTest::newRow("110 beyond the basic plane") << QString(u"😀"_s.repeated(106) + u".zip"_s) << qint64(1) << QString();
    QTest::newRow("a program") << u"fix.exe"_s << qint64(1) << u"invalid-value attachment"_s;
    QTest::newRow("a program in capitals") << u"FIX.EXE"_s << qint64(1) << u"invalid-value attachment"_s;
    QTest::newRow("a script") << u"collect.ps1"_s << qint64(1) << u"invalid-value attachment"_s;
    QTest::newRow("a program in disguise") << u"report.pdf.exe"_s << qint64(1) << u"invalid-value attachment"_s;
    QTest::newRow("a dot after it") << u"fix.exe."_s << qint64(1) << u"invalid-value attachment"_s;
    QTest::newRow("a space after it") << u"fix.exe "_s << qint64(1) << u"invalid-value attachment"_s;
    QTest::newRow("not a program") << u"exe.txt"_s << qint64(1) << QString();
    QTest::newRow("no ending") << u"trace"_s << qint64(1) << QString();
    QTest::newRow("everything wrong") << QString(u"a"_s.repeated(107) + u".exe"_s) << fourMegabytes * 1000
                                      << u"too-long attachment-name, too-long attachment-size, invalid-value attachment"_s;
}

void AttachmentTest::theRulesOfTheFileHold()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QStringList found;
    const Refusals refusals = problemsIn(Attachment{name, size});
    for (const Refusal& refusal : refusals)
        found.append(codeOf(refusal.reason) + u' ' + refusal.subject);
    QTEST(found.join(u", "_s), "expected");
}

void AttachmentTest::detailsComeBackFromTheDescription_data()
{
    QTest::addColumn<AzureDetails>("details");
    const Attachment file{u"a; \"b\" c.zip"_s, 48213};
    const QDate start(2021, 6, 14);
    QTest::newRow("text alone") << AzureDetails{u"It fails."_s, {}, {}};
    QTest::newRow("nothing") << AzureDetails{};
    QTest::newRow("a start") << AzureDetails{u"It fails."_s, start, {}};
    QTest::newRow("a file") << AzureDetails{u"It fails."_s, {}, file};
    QTest::newRow("both, without text") << AzureDetails{QString(), start, file};
    QTest::newRow("a text with such a line") << AzureDetails{u"Mail:\n--\nproblem-start: 2020-01-01"_s, start, file};
}

void AttachmentTest::detailsComeBackFromTheDescription()
{
    QFETCH(AzureDetails, details);
    QCOMPARE(azureDetailsFrom(descriptionFrom(details)), details);
}

void AttachmentTest::somebodysOwnTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a signature") << u"It fails.\n--\nAnna"_s;
    QTest::newRow("no date") << u"It fails.\n--\nproblem-start: yesterday"_s;
    QTest::newRow("no size") << u"It fails.\n--\nattachment: trace.zip"_s;
    QTest::newRow("a line below") << u"It fails.\n--\nproblem-start: 2021-06-14\nthanks"_s;
}

void AttachmentTest::somebodysOwnTextIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(azureDetailsFrom(text), (AzureDetails{text, {}, {}}));
    QCOMPARE(descriptionFrom(azureDetailsFrom(text)), text);
}

QTEST_APPLESS_MAIN(AttachmentTest)
#include "tst_attachment.moc"
