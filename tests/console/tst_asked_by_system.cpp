#include "app/options.h"
#include "app/quit_signals.h"

#include <QTimer>
#include <QtTest>

#include <csignal>

// How the programs are asked for something by the system and the command line.
class AskedBySystemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalEndsTheProgramInOrder_data();
    void aSignalEndsTheProgramInOrder();
    void aSecondSignalEndsNothingInItsMidst();
    void whatIsIgnoredStaysIgnored();
    void aWordThatMeansAFile_data();
    void aWordThatMeansAFile();
};

void AskedBySystemTest::aSignalEndsTheProgramInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void AskedBySystemTest::aSignalEndsTheProgramInOrder()
{
    QFETCH(int, signal);
    const QuitSignals signals;
    QTimer::singleShot(0, this, [&] { ::raise(signal); });
    QCOMPARE(QCoreApplication::exec(), 0); // else the signal ends this test program, too
}

void AskedBySystemTest::aSecondSignalEndsNothingInItsMidst()
{
    const QuitSignals signals;
    QTimer::singleShot(0, this, [] { ::raise(SIGTERM); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(signals.isAsked());
    for (const int again : {SIGHUP, SIGHUP, SIGTERM}) // while what was typed is being kept
        ::raise(again);
}

void AskedBySystemTest::whatIsIgnoredStaysIgnored()
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        const QuitSignals signals;
        QTimer::singleShot(0, this, [] {
            ::raise(SIGHUP);
            QTimer::singleShot(0, [] { QCoreApplication::exit(7); });
        });
        QCOMPARE(QCoreApplication::exec(), 7);
        QVERIFY(!signals.isAsked());
    }
    QVERIFY(std::signal(SIGHUP, before) == SIG_IGN);
}

void AskedBySystemTest::aWordThatMeansAFile_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("path");
    for (const char* word : {"a.vantaggi", "/tmp/a.vantaggi", "file.vantaggi", "a:b", "file:a", ""})
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(word);
    for (const char* word : {"file:///tmp/a%00b.vantaggi", "file:///tmp/a#1.vantaggi", "file:///tmp/a?b", "file://"})
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(word); // no part of it would be meant
    QTest::newRow("a colon") << QStringLiteral(":a.vantaggi") << QStringLiteral("./:a.vantaggi");
    QTest::newRow("another desktop") << QStringLiteral("FILE://localhost/tmp/a.vantaggi") << QStringLiteral("/tmp/a.vantaggi");
    QTest::newRow("a desktop") << QStringLiteral("file:///tmp/a%20b.vantaggi") << QStringLiteral("/tmp/a b.vantaggi");
}

void AskedBySystemTest::aWordThatMeansAFile()
{
    QFETCH(QString, word);
    QTEST(filePathFrom(word), "path");
}

QTEST_GUILESS_MAIN(AskedBySystemTest)
#include "tst_asked_by_system.moc"
