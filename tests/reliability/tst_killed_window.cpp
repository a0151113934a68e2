#include "tests/support/child.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"
#include "tests/ui/support_for_business/wizard_driver.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line_edit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTimer>
#include <QUuid>
#include <QtTest>

#include <cstdio>
#include <random>

// A2 and A7: the wizard, worked with real keys in another process, is killed. What it showed as submitted is there, once,
// and at most two seconds of typing are lost.

static void say(const char* what, const QString& value)
{
    std::printf("%s %s\n", what, qPrintable(value));
    std::fflush(stdout);
}

// Submits one request after the other and says the number that the page shows. Where a fast machine has spent every
// incident before the kill comes, it waits for it: its file goes when it ends.
static int submitUntilKilled()
{
    WizardDriver wizard(QStringLiteral("activated"));
    say("file", wizard.path());
    for (int left = 15; left > 0; --left) { // the scenario has 16 incidents left
        wizard.goToStep3();
        wizard.press("severityC");
        wizard.press("submitButton");
        if (!wizard.sees("confirmation"))
            return 1;
        say("submitted", wizard.find<LineEdit>("requestNumber")->text());
        wizard.press("newRequestButton");
    }
    say("spent", {});
    return QApplication::exec();
}

// Types into the description and says how much stands there after each key, and when by its own clock.
static int typeUntilKilled()
{
    WizardDriver wizard(QStringLiteral("activated"));
    wizard.fillStep1();
    say("file", wizard.path());
    auto* edit = wizard.find<QPlainTextEdit>("descriptionEdit");
    edit->setFocus();
    QElapsedTimer clock;
    clock.start();
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, edit, [&] {
        QTest::keyClick(edit, Qt::Key_X);
        say("typed", QStringLiteral("%1 %2").arg(edit->toPlainText().size()).arg(clock.elapsed()));
    });
    keys.start(20);
    return QApplication::exec();
}

class KilledWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownAsSubmittedIsThere();
    void atMostTwoSecondsOfTypingAreLost();

private:
    std::mt19937 m_random{20210617};
};

static void removeFolderOf(const QString& file) { QDir(QFileInfo(file).absolutePath()).removeRecursively(); }

void KilledWindowTest::whatWasShownAsSubmittedIsThere()
{
    const int kills = sized(5, 30, 300);
    int acknowledged = 0;
    for (int i = 0; i < kills; ++i) {
        Child child({QStringLiteral("--submit")});
        const QByteArray first = child.line(120'000);
        QVERIFY2(first.startsWith("file "), first);
        const QString file = QString::fromUtf8(first.mid(5));
        QStringList numbers;
        // Into the middle of its work: a few requests, and then some way into the next one.
        for (quint32 wanted = m_random() % 4; wanted > 0; --wanted)
            numbers.append(QString::fromUtf8(child.line(60'000).mid(10)));
        QThread::msleep(m_random() % 250); // random instant
        child.kill();
        QList<QByteArray> rest = child.rest().split('\n');
        rest.removeLast(); // what follows the last line end was cut
        for (const QByteArray& line : std::as_const(rest))
            if (line.startsWith("submitted "))
                numbers.append(QString::fromUtf8(line.mid(10)));
        acknowledged += int(numbers.size());
        {
            const auto workspace = Workspace::open(file, testCatalogue());
            QVERIFY(workspace);
            QVERIFY((*workspace)->check()->isSound());
        }
        QCOMPARE(brokenInvariants(file), QStringList());
        const QStringList there = runSql(file, QStringLiteral("SELECT number FROM request"));
        for (const QString& number : std::as_const(numbers))
            QVERIFY2(there.contains(number), qPrintable(number));
        QVERIFY(there.size() - 7 <= numbers.size() + 1); // one may have been filed and not shown yet
        removeFolderOf(file);
    }
    qInfo("%d kills, %d submitted requests, none lost", kills, acknowledged);
    QVERIFY(acknowledged > 0);
}

// Measured by the clock of the one that types. On a busy machine it may get no processor for a while, and can neither type
// nor save: the longest such pause is allowed besides.
void KilledWindowTest::atMostTwoSecondsOfTypingAreLost()
{
    const int kills = sized(2, 20, 200);
    qint64 worst = 0;
    for (int i = 0; i < kills; ++i) {
        Child child({QStringLiteral("--type")});
        const QByteArray first = child.line(120'000);
        QVERIFY2(first.startsWith("file "), first);
        const QString file = QString::fromUtf8(first.mid(5));
        QList<std::pair<qint64, int>> typed; // when, and how much stood there
        qint64 pause = 0;
        const qint64 end = 2500 + m_random() % 2500;
        while (typed.isEmpty() || typed.constLast().first < end) {
            const QList<QByteArray> words = child.line(60'000).split(' ');
            QCOMPARE(words.value(0), QByteArray("typed"));
            const qint64 when = words.value(2).toLongLong();
            if (!typed.isEmpty())
                pause = qMax(pause, when - typed.constLast().first);
            typed.append({when, words.value(1).toInt()});
        }
        child.kill();
        const int kept = runSql(file, QStringLiteral("SELECT length(description) FROM draft")).value(0).toInt();
        removeFolderOf(file);
        for (const auto& [when, length] : std::as_const(typed))
            if (length > kept) {
                const qint64 lost = typed.constLast().first - when;
                QVERIFY2(lost <= 2000 + pause, qPrintable(QStringLiteral("%1 ms lost, pause %2 ms").arg(lost).arg(pause)));
                worst = qMax(worst, lost);
                break;
            }
    }
    qInfo("%d kills, the oldest lost key was %lld ms old", kills, qlonglong(worst));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(Theme::Light);
    setReducedMotion(true);
    const QString mode = application.arguments().value(1);
    if (mode == QStringLiteral("--submit"))
        return submitUntilKilled();
    if (mode == QStringLiteral("--type"))
        return typeUntilKilled();
    KilledWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed_window.moc"
