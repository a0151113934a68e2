#include "model/domain/field_checks.h"

#include "model/domain/request.h"

#include <algorithm>

bool looksLikeAddress(const QString& typed)
{
    const QStringView address = QStringView(typed).trimmed();
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at < address.size() - 1 && address.indexOf(u'@', at + 1) < 0
           && std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
}

static bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool FieldChecks::require(const QString& subject, const QString& value)
{
    if (isBlank(value))
        refusals.append({.reason = Reason::RequiredField, .subject = subject});
    return !isBlank(value);
}

bool FieldChecks::limit(const QString& subject, const QString& value, int most)
{
    const int actual = charactersIn(value);
    if (actual > most)
        refusals.append({.reason = Reason::TooLong, .subject = subject, .limit = most, .actual = actual});
    return actual <= most;
}

bool FieldChecks::requireUpTo(const QString& subject, const QString& value, int most)
{
    return require(subject, value) && limit(subject, value, most);
}

void FieldChecks::allow(const QString& subject, bool isValid)
{
    if (!isValid)
        refusals.append({.reason = Reason::InvalidValue, .subject = subject});
}
