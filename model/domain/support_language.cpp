#include "model/domain/support_language.h"

using namespace Qt::StringLiterals;

QStringList supportLanguages(Portal portal)
{
    if (portal == Portal::Azure)
        return {u"en-us"_s, u"zh-hans"_s, u"es-es"_s, u"fr-fr"_s, u"ja-jp"_s, u"ko-kr"_s,
                u"ru-ru"_s, u"pt-br"_s,   u"it-it"_s, u"zh-tw"_s, u"de-de"_s};
    return {u"zh"_s, u"nl"_s, u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"ja"_s, u"ko"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"es"_s, u"tr"_s};
}

QString supportLanguageFor(const QString& code, Portal portal)
{
    const QStringList all = supportLanguages(portal);
    if (all.contains(code))
        return code;
    const QString language = code.section(u'-', 0, 0);
    for (const QString& candidate : all)
        if (!language.isEmpty() && candidate.section(u'-', 0, 0) == language)
            return candidate;
    return portal == Portal::Azure ? u"en-us"_s : u"en"_s;
}
