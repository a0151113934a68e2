#include "model/domain/field_checks.h"

#include "model/domain/request.h"

#include <algorithm>

bool looksLikeAddress(const QString& typed)
{
    const QStringView address = QStringView(typed).trimmed();
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at < address.size() - 1 && address.indexOf(u'@', at + 1) < 0 &&
           std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
}

// Signs without a shape of their own besides spaces, controls and what Unicode calls format: joiners, fillers, variation
// selectors, the blank of the braille patterns.
static bool isShapeless(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) ||
           c == 0x2800 || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

// A text of which nobody sees anything says nothing.
static bool isBlank(const QString& text)
{
    const auto isUnseen = [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format || isShapeless(c);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (!isUnseen(isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode()))
            return false;
        i += isPair ? 1 : 0;
    }
    return true;
}

static bool breaksTheLine(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

std::optional<char16_t> signNotKept(const QString& text)
{
    if (text.startsWith(QChar(0xfeff)))
        return char16_t(0xfeff);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull() || c == QChar(0xfffe) || c == QChar(0xffff))
            return c.unicode();
    }
    return std::nullopt;
}

bool FieldChecks::require(const QString& subject, const QString& value)
{
    if (isBlank(value))
        refusals.append({.reason = Reason::RequiredField, .subject = subject});
    return !isBlank(value);
}

bool FieldChecks::limit(const QString& subject, const QString& value, int most)
{
    if (const std::optional<char16_t> sign = signNotKept(value)) {
        refusals.append({.reason = Reason::InvalidValue, .subject = subject, .actual = *sign});
        return false;
    }
    const int actual = charactersIn(value);
    if (actual > most)
        refusals.append({.reason = Reason::TooLong, .subject = subject, .limit = most, .actual = actual});
    return actual <= most;
}

bool FieldChecks::requireUpTo(const QString& subject, const QString& value, int most)
{
    return require(subject, value) && limit(subject, value, most);
}

bool FieldChecks::limitLine(const QString& subject, const QString& value, int most)
{
    const auto sign = std::find_if(value.begin(), value.end(), breaksTheLine);
    if (sign != value.end())
        refusals.append({.reason = Reason::InvalidValue, .subject = subject, .actual = int(sign->unicode())});
    return sign == value.end() && limit(subject, value, most);
}

bool FieldChecks::requireLine(const QString& subject, const QString& value, int most)
{
    return require(subject, value) && limitLine(subject, value, most);
}

void FieldChecks::allow(const QString& subject, bool isValid)
{
    if (!isValid)
        refusals.append({.reason = Reason::InvalidValue, .subject = subject});
}
