#pragma once

#include "model/domain/text.h"
#include "ui/places.h"
#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

#include <optional>

// Settings that reach the disk half a second after a change, and at the end: a start changes some, and shall not wait for the
// disk before it has painted anything.
class LateSettings : public QSettings
{
public:
    using QSettings::QSettings;

protected:
    bool event(QEvent* event) override;

private:
    QBasicTimer m_later;
};

// What the window remembers from one start to the next. Paths and choices only: nothing that stands inside a workspace is
// ever written here (promise G4).
class Preferences
{
public:
    struct Recent
    {
        QString path; // absolute
        QDateTime opened;
    };
    static constexpr int maxRecent = 8;

    static QString wholePath(const QString& path); // as it is kept here

    Preferences(); // in the application's own settings
    explicit Preferences(const QString& iniFile);

    std::optional<Language> language() const; // nullopt: never chosen, the system's counts
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);
    int zoom() const; // 100..200 percent
    void setZoom(int percent);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    Place lastPlace() const; // Home where nothing is known
    void setLastPlace(Place place);

    QStringList closedGroups() const; // of the navigation, by their codes
    void setClosedGroups(const QStringList& codes);

    // The workspace that was open when the window was closed; "" for none.
    QString openWorkspace() const;
    void setOpenWorkspace(const QString& path);

    // Folders of which was said that they are synchronised or on a network drive: said once.
    bool wasWarnedOf(const QString& folder) const;
    void setWarnedOf(const QString& folder);

    QList<Recent> recent() const; // newest first
    void remember(const QString& path);
    void forget(const QString& path);

private:
    void writeRecent(const QList<Recent>& recent);

    LateSettings m_settings;
};
