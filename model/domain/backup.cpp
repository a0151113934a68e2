#include "model/domain/backup.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

static constexpr qint64 hoursOfAll = 48;
static constexpr int keptDays = 7;
static constexpr int keptWeeks = 4;
static constexpr int keptMonths = 6;
static constexpr qint64 minutesBetween = 30;

bool isKeptForGood(BackupCause cause)
{
    switch (cause) {
    case BackupCause::FirstOfDay:
    case BackupCause::Closing:
    case BackupCause::ByHand: return false;
    case BackupCause::BeforeRestore:
    case BackupCause::BeforeUpgrade:
    case BackupCause::BeforeImport:
    case BackupCause::BeforeErasure: return true;
    }
    Q_UNREACHABLE();
}

static QString prefixOf(BackupCause cause)
{
    switch (cause) {
    case BackupCause::FirstOfDay:
    case BackupCause::Closing:
    case BackupCause::ByHand: return {};
    case BackupCause::BeforeRestore: return QStringLiteral("pre-restore-");
    case BackupCause::BeforeUpgrade: return QStringLiteral("pre-upgrade-");
    case BackupCause::BeforeImport: return QStringLiteral("pre-import-");
    case BackupCause::BeforeErasure: return QStringLiteral("pre-erasure-");
    }
    Q_UNREACHABLE();
}

// Colons are no part of a name on Windows.
static const QString timeFormat = QStringLiteral("yyyy-MM-dd'T'HH-mm-ss'Z'");

QString BackupName::text() const
{
    return prefixOf(cause) + QStringLiteral("vantaggi-") + at.toUTC().toString(timeFormat) + QStringLiteral("-v%1").arg(schema) +
           (isDoubtful ? QStringLiteral("-doubtful.vbak") : QStringLiteral(".vbak"));
}

std::optional<BackupName> BackupName::from(const QString& fileName)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(pre-[a-z]+-)?vantaggi-([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{"
                                                           "2}-[0-9]{2}Z)-v([0-9]{1,4})(-doubtful)?\\.vbak\\z"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    const auto isNamed = [&](BackupCause cause) { return isKeptForGood(cause) && prefixOf(cause) == match.captured(1); };
    const auto cause = std::find_if(std::begin(allBackupCauses), std::end(allBackupCauses), isNamed);
    QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
    at.setTimeZone(QTimeZone::utc());
    if (!at.isValid() || (cause == std::end(allBackupCauses) && !match.captured(1).isEmpty()))
        return std::nullopt;
    return BackupName{cause == std::end(allBackupCauses) ? BackupCause::ByHand : *cause, at, match.captured(3).toInt(),
                      match.hasCaptured(4)};
}

bool isBackupDue(BackupCause cause, const QList<BackupName>& made, bool isChanged, const QDateTime& now)
{
    const auto isOfToday = [&](const BackupName& one) { return one.at <= now && one.at.date() == now.toUTC().date(); };
    const auto isRecent = [&](const BackupName& one) { return one.at <= now && one.at.secsTo(now) < minutesBetween * 60; };
    if (cause == BackupCause::FirstOfDay)
        return std::none_of(made.cbegin(), made.cend(), isOfToday);
    if (cause == BackupCause::Closing)
        return isChanged && std::none_of(made.cbegin(), made.cend(), isRecent);
    return true;
}

// True for the first so many different keys that it is shown; of each, for the first time only.
template <class Key> class FirstOfEach
{
public:
    explicit FirstOfEach(int most) : m_most(most) {}
    bool operator()(const Key& key)
    {
        if (m_seen.contains(key) || m_seen.size() >= m_most)
            return false;
        m_seen.insert(key);
        return true;
    }

private:
    int m_most;
    QSet<Key> m_seen;
};

static QList<qsizetype> surplusAmong(const QList<BackupName>& made, bool areDoubtful, const QDateTime& now)
{
    QList<qsizetype> newestFirst;
    for (qsizetype i = 0; i < made.size(); ++i)
        if (!isKeptForGood(made.at(i).cause) && made.at(i).at <= now && made.at(i).isDoubtful == areDoubtful)
            newestFirst.append(i);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype a, qsizetype b) { return made.at(a).at > made.at(b).at; });
    FirstOfEach<QDate> isOfDay(keptDays), isOfMonth(keptMonths);
    FirstOfEach<std::pair<int, int>> isOfWeek(keptWeeks);
    QList<qsizetype> surplus;
    for (qsizetype i : std::as_const(newestFirst)) {
        const QDate day = made.at(i).at.toUTC().date();
        int year = 0;
        const int week = day.weekNumber(&year);
        // Every one is asked: a backup can be the newest of its day, its week and its month at once.
        const bool isFirst = int(isOfDay(day)) + int(isOfWeek({year, week})) + int(isOfMonth({day.year(), day.month(), 1})) > 0;
        if (!isFirst && made.at(i).at.secsTo(now) >= hoursOfAll * 3600)
            surplus.append(i);
    }
    return surplus;
}

QList<qsizetype> surplusBackups(const QList<BackupName>& made, const QDateTime& now)
{
    return surplusAmong(made, false, now) + surplusAmong(made, true, now);
}

bool Recovered::isWhole() const
{
    const auto isSound = [](const Table& table) { return table.doubtful == 0 && table.lost == 0 && !table.isCut; };
    return problems.isEmpty() && std::all_of(tables.cbegin(), tables.cend(), isSound);
}
