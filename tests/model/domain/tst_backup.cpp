#include "model/domain/backup.h"

#include <QtTest>

// F7: which backups are made and which go. Times are UTC.
static QDateTime utc(const QString& text)
{
    QDateTime at = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    at.setTimeZone(QTimeZone::utc());
    return at;
}

static BackupName made(const QDateTime& at, BackupCause cause = BackupCause::ByHand) { return {cause, at, 1}; }

static const QDateTime now = utc(QStringLiteral("2026-11-22 16:00")); // a Sunday

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack_data();
    void namesComeBack();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
    void aBackupIsDue_data();
    void aBackupIsDue();
    void anHourlyBackupForAYearLeavesTheSpecifiedOnes();
    void nothingGoesBecauseTimePasses();
    void whatIsKeptForGoodOrLiesInTheFutureStays();
    void aClockSetBackDeletesNothing();
    void doubtfulOnesAreCountedAmongThemselves();
};

void BackupTest::namesComeBack_data()
{
    QTest::addColumn<BackupCause>("cause");
    QTest::addColumn<BackupCause>("read");
    QTest::addColumn<QString>("name");
    for (BackupCause cause : allBackupCauses) {
        const QString name = made(now, cause).text();
        QTest::newRow(qUtf8Printable(name + QString::number(int(cause))))
            << cause << (isKeptForGood(cause) ? cause : BackupCause::ByHand) << name;
    }
}

void BackupTest::namesComeBack()
{
    QFETCH(BackupCause, cause);
    QFETCH(BackupCause, read);
    QFETCH(QString, name);
    QCOMPARE(BackupName::from(name), std::optional(made(now, read)));
    QCOMPARE(name.startsWith(QStringLiteral("pre-")), isKeptForGood(cause));
    QVERIFY(name.endsWith(QStringLiteral("vantaggi-2026-11-22T16-00-00Z-v1.vbak")));
}

void BackupTest::otherFilesAreNoBackups_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t* name :
         {u"", u"a.vantaggi", u"vantaggi-2026-11-22T16-00-00Z-v1.vbak.tmp", u"vantaggi-2026-13-22T16-00-00Z-v1.vbak",
          u"vantaggi-2026-11-22T16-00-00-v1.vbak", u"pre-nothing-vantaggi-2026-11-22T16-00-00Z-v1.vbak",
          u"../vantaggi-2026-11-22T16-00-00Z-v1.vbak", u"vantaggi-2026-11-22T16-00-00Z-v1.vbak\n",
          u".vantaggi-2026-11-22T16-00-00Z-v1.vbak.0.tmp", u"vantaggi-2026-11-22T16-00-00Z-v99999.vbak"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void BackupTest::otherFilesAreNoBackups()
{
    QFETCH(QString, name);
    QVERIFY(!BackupName::from(name));
}

void BackupTest::aBackupIsDue_data()
{
    QTest::addColumn<BackupCause>("cause");
    QTest::addColumn<QString>("last"); // "" = none was made
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<bool>("isDue");
    const auto row = [](const char* name, BackupCause cause, const char16_t* last, bool isChanged, bool isDue) {
        QTest::newRow(name) << cause << QString::fromUtf16(last) << isChanged << isDue;
    };
    row("the first of all", BackupCause::FirstOfDay, u"", false, true);
    row("the first of a day", BackupCause::FirstOfDay, u"2026-11-21 23:59", false, true);
    row("the second of a day", BackupCause::FirstOfDay, u"2026-11-22 00:00", true, false);
    row("one of tomorrow says nothing", BackupCause::FirstOfDay, u"2026-11-23 10:00", false, true);
    row("one of this evening says nothing", BackupCause::FirstOfDay, u"2026-11-22 18:00", false, true);
    row("closed unchanged", BackupCause::Closing, u"2026-11-20 10:00", false, false);
    row("closed changed", BackupCause::Closing, u"2026-11-20 10:00", true, true);
    row("closed changed, never backed up", BackupCause::Closing, u"", true, true);
    row("closed changed, 29 minutes later", BackupCause::Closing, u"2026-11-22 15:31", true, false);
    row("closed changed, half an hour later", BackupCause::Closing, u"2026-11-22 15:30", true, true);
    row("closed changed, clock set back", BackupCause::Closing, u"2026-11-22 16:10", true, true);
    row("by hand, again at once", BackupCause::ByHand, u"2026-11-22 16:00", false, true);
    row("before a restore", BackupCause::BeforeRestore, u"2026-11-22 16:00", false, true);
}

void BackupTest::aBackupIsDue()
{
    QFETCH(BackupCause, cause);
    QFETCH(QString, last);
    QFETCH(bool, isChanged);
    QFETCH(bool, isDue);
    const QList<BackupName> all = last.isEmpty() ? QList<BackupName>() : QList<BackupName>{made(utc(last))};
    QCOMPARE(isBackupDue(cause, all, isChanged, now), isDue);
}

// As it would run: one backup an hour, thinned after each.
void BackupTest::anHourlyBackupForAYearLeavesTheSpecifiedOnes()
{
    QList<BackupName> kept;
    for (QDateTime at = now.addDays(-365); at <= now; at = at.addSecs(3600)) {
        kept.prepend(made(at));
        const QList<qsizetype> surplus = surplusBackups(kept, at);
        QList<BackupName> left;
        for (qsizetype i = 0; i < kept.size(); ++i)
            if (!surplus.contains(i))
                left.append(kept.at(i));
        kept = left;
    }
    int young = 0;
    QStringList old;
    for (const BackupName& one : std::as_const(kept))
        if (one.at > now.addDays(-2))
            ++young;
        else
            old.append(one.at.toString(QStringLiteral("MM-dd HH")));
    QCOMPARE(young, 48);
    // The rest of seven days; then Sundays, of four weeks in all; then the ends of months, of six in all.
    const QString wanted = QStringLiteral("11-19 23,11-18 23,11-17 23,11-16 23,11-15 23,11-08 23,11-01 23,"
                                          "10-31 23,09-30 23,08-31 23,07-31 23,06-30 23");
    QCOMPARE(old, wanted.split(u','));
}

void BackupTest::nothingGoesBecauseTimePasses()
{
    QList<BackupName> all;
    for (int day = 0; day < 7; ++day)
        all.append(made(now.addDays(-day)));
    QCOMPARE(surplusBackups(all, now), QList<qsizetype>());
    QCOMPARE(surplusBackups(all, now.addYears(30)), QList<qsizetype>());
}

void BackupTest::whatIsKeptForGoodOrLiesInTheFutureStays()
{
    QList<BackupName> all;
    for (int i = 0; i < 50; ++i) {
        all.append(made(now.addDays(-400).addSecs(i * 60), BackupCause::BeforeUpgrade));
        all.append(made(now.addDays(i + 1)));
    }
    QCOMPARE(surplusBackups(all, now), QList<qsizetype>());
    // Neither takes the place of another: the only old one stays beside them.
    all.append(made(now.addDays(-300)));
    QCOMPARE(surplusBackups(all, now), QList<qsizetype>());
}

void BackupTest::aClockSetBackDeletesNothing()
{
    QList<BackupName> all;
    for (int i = 0; i < 100; ++i)
        all.append(made(now.addSecs(-i * 60)));
    QCOMPARE(surplusBackups(all, now.addYears(-5)), QList<qsizetype>());
}

void BackupTest::doubtfulOnesAreCountedAmongThemselves()
{
    QList<BackupName> names;
    for (int day = 0; day < 400; ++day) {
        BackupName name = made(now.addDays(-day));
        name.isDoubtful = day < 200;
        QCOMPARE(BackupName::from(name.text()), std::optional(name));
        names.append(name);
    }
    const QList<qsizetype> surplus = surplusBackups(names, now);
    const auto isOld = [](qsizetype i) { return i >= 200; };
    const auto oldOnes = std::count_if(surplus.cbegin(), surplus.cend(), isOld);
    // As many of the older ones stay as would without the younger: the newest seven days, four weeks and six months of them.
    QCOMPARE(qsizetype(oldOnes), surplusBackups(names.mid(200), now).size());
    QCOMPARE(surplus.size() - oldOnes, surplusBackups(names.first(200), now).size());
    QVERIFY(!surplus.contains(200));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
