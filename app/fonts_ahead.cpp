#include "app/fonts_ahead.h"

#include <QFontDatabase>
#include <QStringList>

FontsAhead::FontsAhead()
{
#ifdef Q_OS_LINUX
    m_reader = std::jthread([] { static_cast<void>(QFontDatabase::families()); });
#endif
}
