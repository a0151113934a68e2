#include "model/domain/attachment.h"

#include "model/domain/request.h"

#include <algorithm>
#include <limits>

static constexpr QLatin1StringView refusedEndings[] = {
    QLatin1StringView("app"),  QLatin1StringView("bat"), QLatin1StringView("cmd"), QLatin1StringView("com"),
    QLatin1StringView("cpl"),  QLatin1StringView("dll"), QLatin1StringView("exe"), QLatin1StringView("hta"),
    QLatin1StringView("jar"),  QLatin1StringView("js"),  QLatin1StringView("jse"), QLatin1StringView("lnk"),
    QLatin1StringView("msi"),  QLatin1StringView("msp"), QLatin1StringView("pif"), QLatin1StringView("ps1"),
    QLatin1StringView("psm1"), QLatin1StringView("py"),  QLatin1StringView("reg"), QLatin1StringView("scr"),
    QLatin1StringView("sh"),   QLatin1StringView("vbe"), QLatin1StringView("vbs"), QLatin1StringView("wsf"),
    QLatin1StringView("wsh"),
};

// What the file is to the system that opens it: dots and spaces at the end count for nothing there.
static QString endingOf(const QString& name)
{
    qsizetype end = name.size();
    while (end > 0 && (name.at(end - 1) == u'.' || name.at(end - 1).isSpace()))
        --end;
    const QString bare = name.left(end);
    return bare.mid(bare.lastIndexOf(u'.') + 1).toLower();
}

Refusals problemsIn(const Attachment& attachment)
{
    Refusals refusals;
    const int characters = charactersIn(attachment.name);
    if (characters > maxAttachmentName)
        refusals.append({.reason = Reason::TooLong,
                         .subject = QStringLiteral("attachment-name"),
                         .limit = maxAttachmentName,
                         .actual = characters});
    if (attachment.size > maxAttachmentSize)
        refusals.append({.reason = Reason::TooLong,
                         .subject = QStringLiteral("attachment-size"),
                         .limit = int(maxAttachmentSize),
                         .actual = int(qMin<qint64>(attachment.size, std::numeric_limits<int>::max()))});
    const QString ending = endingOf(attachment.name);
    if (std::find(std::begin(refusedEndings), std::end(refusedEndings), ending) != std::end(refusedEndings))
        refusals.append({.reason = Reason::InvalidValue, .subject = QStringLiteral("attachment")});
    return refusals;
}
