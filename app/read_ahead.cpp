#include "app/read_ahead.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QStringList>
#include <QThread>

#include <clocale>

#ifdef VANTAGGI_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

// One after the other: the second processor has the display server to serve as well.
ReadAhead::ReadAhead() : m_load([] { return Catalogue::load(); }), m_catalogue(m_load.get_future())
{
    // Qt takes whichever thread asks it for something first for the main one, and QApplication must be made there.
    static_cast<void>(QThread::currentThread());
    // As QApplication is about to do: in the midst of the thread it would change how fontconfig reads a number.
    std::setlocale(LC_ALL, "");
    m_all = std::async(std::launch::async, [this] {
        m_load();
#ifdef VANTAGGI_FONTCONFIG
        FcInit();
#endif
    });
}

FontsAhead::FontsAhead([[maybe_unused]] const ReadAhead& before)
{
#ifdef Q_OS_LINUX
    m_reader = std::jthread([settings = before.m_all] {
        settings.wait();
        static_cast<void>(QFontDatabase::families());
        // Which fonts stand in for its missing letters: the same answer for every size, and kept for all threads.
        static_cast<void>(QFontMetrics(QGuiApplication::font()).height());
    });
#endif
}
