#include "ui/window/preferences.h"

#include <QEvent>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// The words in the settings file, in the order of the enum.
static const QString themeWords[] = {u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};

bool LateSettings::event(QEvent* event)
{
    constexpr int delay = 500; // ms
    if (event->type() == QEvent::UpdateRequest) {
        m_later.start(delay, this);
        return true;
    }
    if (event->type() != QEvent::Timer)
        return QSettings::event(event);
    m_later.stop();
    sync();
    return true;
}

Preferences::Preferences() = default;

Preferences::Preferences(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat) {}

std::optional<Language> Preferences::language() const
{
    const QString code = m_settings.value(u"language"_s).toString();
    for (Language language : {Language::English, Language::Italian})
        if (codeOf(language) == code)
            return language;
    return std::nullopt;
}

void Preferences::setLanguage(Language language) { m_settings.setValue(u"language"_s, codeOf(language)); }

Theme Preferences::theme() const
{
    const QString word = m_settings.value(u"theme"_s).toString();
    const auto found = std::find(std::begin(themeWords), std::end(themeWords), word);
    return found == std::end(themeWords) ? Theme::System : Theme(found - std::begin(themeWords));
}

void Preferences::setTheme(Theme theme) { m_settings.setValue(u"theme"_s, themeWords[int(theme)]); }

int Preferences::zoom() const { return std::clamp(m_settings.value(u"zoom"_s, 100).toInt(), 100, 200); }

void Preferences::setZoom(int percent) { m_settings.setValue(u"zoom"_s, percent); }

bool Preferences::reducedMotion() const { return m_settings.value(u"reduce-motion"_s, false).toBool(); }

void Preferences::setReducedMotion(bool reduced) { m_settings.setValue(u"reduce-motion"_s, reduced); }

QByteArray Preferences::geometry() const { return m_settings.value(u"geometry"_s).toByteArray(); }

void Preferences::setGeometry(const QByteArray& geometry) { m_settings.setValue(u"geometry"_s, geometry); }

Place Preferences::lastPlace() const { return placeFromCode(m_settings.value(u"last-place"_s).toString()).value_or(Place::Home); }

void Preferences::setLastPlace(Place place) { m_settings.setValue(u"last-place"_s, codeOf(place)); }

QStringList Preferences::closedGroups() const { return m_settings.value(u"closed-groups"_s).toStringList(); }

void Preferences::setClosedGroups(const QStringList& codes) { m_settings.setValue(u"closed-groups"_s, codes); }

// The next start may be in another folder, where a relative name would be another file's; and a file has one name, whatever links
// lead to it.
QString Preferences::wholePath(const QString& path)
{
    const QFileInfo info(path);
    return path.isEmpty() ? path : info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

// No system has longer ones; what somebody else wrote here would be looked for all the same.
static bool isTooLong(const QString& path) { return path.size() > 4096; }

QString Preferences::openWorkspace() const
{
    const QString path = m_settings.value(u"open-workspace"_s).toString();
    if (isTooLong(path))
        return {};
    return QFileInfo(path).isRelative() ? QString() : path; // as an earlier version could leave it
}

void Preferences::setOpenWorkspace(const QString& path) { m_settings.setValue(u"open-workspace"_s, wholePath(path)); }

bool Preferences::wasWarnedOf(const QString& folder) const
{
    return m_settings.value(u"warned-places"_s).toStringList().contains(folder);
}

void Preferences::setWarnedOf(const QString& folder)
{
    m_settings.setValue(u"warned-places"_s, m_settings.value(u"warned-places"_s).toStringList() << folder);
}

QList<Preferences::Recent> Preferences::recent() const
{
    // Read in one piece, as two lists: QSettings arrays cannot be read through a const object.
    const QStringList paths = m_settings.value(u"recent/paths"_s).toStringList();
    const QStringList times = m_settings.value(u"recent/times"_s).toStringList();
    QList<Recent> recent;
    for (qsizetype i = 0; i < paths.size() && i < maxRecent; ++i)
        if (!isTooLong(paths[i]))
            recent.append({paths[i], QDateTime::fromString(times.value(i), Qt::ISODate)});
    return recent;
}

void Preferences::remember(const QString& path)
{
    const QString whole = wholePath(path);
    QList<Recent> list = recent();
    list.removeIf([&](const Recent& one) { return one.path == whole; });
    list.prepend({whole, QDateTime::currentDateTimeUtc()});
    writeRecent(list.mid(0, maxRecent));
}

void Preferences::forget(const QString& path)
{
    QList<Recent> list = recent();
    list.removeIf([&](const Recent& one) { return one.path == path; });
    writeRecent(list);
}

void Preferences::writeRecent(const QList<Recent>& recent)
{
    QStringList paths;
    QStringList times;
    for (const Recent& one : recent) {
        paths.append(one.path);
        times.append(one.opened.toString(Qt::ISODate));
    }
    m_settings.setValue(u"recent/paths"_s, paths);
    m_settings.setValue(u"recent/times"_s, times);
}
