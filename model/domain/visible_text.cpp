#include "model/domain/visible_text.h"

#include <algorithm>

// Controls of the two sets, and the marks that embed, override or isolate a direction of writing.
static bool isDisguise(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0x061c || u == 0x200e || u == 0x200f || u == 0xfeff;
}

QString visibleText(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isDisguise))
        return text;
    QString shown = text;
    std::replace_if(shown.begin(), shown.end(), isDisguise, QChar(QChar::ReplacementCharacter));
    return shown;
}
