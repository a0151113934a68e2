#include "model/domain/visible_text.h"

#include <algorithm>
#include <iterator>

struct Signs
{
    char16_t first, last;
};

// Controls of the two sets, the marks that embed, override or isolate a direction of writing, and signs that take no room. Not
// the two joiners, without which Persian and the signs for families cannot be written, not the tags of flags, and not the soft
// hyphen, which many a text from the web is full of.
static constexpr Signs disguises[] = {
    {0x00, 0x08},     {0x0b, 0x1f},     {0x7f, 0x9f},     {0x34f, 0x34f},   {0x61c, 0x61c},
    {0x115f, 0x1160}, {0x180e, 0x180e}, {0x200b, 0x200b}, {0x200e, 0x200f}, {0x202a, 0x202e},
    {0x2060, 0x206f}, {0x3164, 0x3164}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff9, 0xfffb},
};

static bool isDisguise(QChar c)
{
    const char16_t u = c.unicode();
    return std::any_of(std::begin(disguises), std::end(disguises), [u](Signs s) { return u >= s.first && u <= s.last; });
}

QString visibleText(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isDisguise))
        return text;
    QString shown = text;
    std::replace_if(shown.begin(), shown.end(), isDisguise, QChar(QChar::ReplacementCharacter));
    return shown;
}
