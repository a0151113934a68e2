#include "model/catalogue/json_reader.h"

#include "model/domain/field_checks.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString described(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return u"the number "_s + QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String: return u'"' + JsonFile::printable(value.toString()) + u'"';
    case QJsonValue::Array: return u"an array of %1"_s.arg(value.toArray().size());
    case QJsonValue::Object: return u"an object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

static QString escaped(const QString& key) { return JsonFile::printable(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); }

bool JsonPlace::hasKeys(std::initializer_list<QLatin1StringView> required,
                        std::initializer_list<QLatin1StringView> optional) const
{
    if (!m_value.isObject()) {
        report(u"an object"_s);
        return false;
    }
    const QJsonObject object = m_value.toObject();
    qsizetype present = 0;
    for (const QLatin1StringView key : required) {
        if (object.contains(key))
            ++present;
        else
            report(u"the key \"%1\""_s.arg(key), u"no such key"_s);
    }
    for (const QLatin1StringView key : optional)
        present += object.contains(key);
    if (present == object.size()) // nothing is left that could be unknown; to look at every key is a tenth of a loading
        return true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto isIt = [&](QLatin1StringView key) { return it.key() == key; };
        if (std::none_of(required.begin(), required.end(), isIt) && std::none_of(optional.begin(), optional.end(), isIt)) {
            QStringList known;
            for (const auto& keys : {required, optional})
                for (const QLatin1StringView key : keys)
                    known.append(key);
            at(it.key()).report(u"only the keys "_s + known.join(u", "_s), u"\"%1\""_s.arg(JsonFile::printable(it.key())));
        }
    }
    return true;
}

JsonPlace JsonPlace::at(QLatin1StringView key) const { return {m_file, m_value.toObject().value(key), m_pointer + u'/' + key}; }

JsonPlace JsonPlace::at(const QString& key) const
{
    return {m_file, m_value.toObject().value(key), m_pointer + u'/' + escaped(key)};
}

QList<JsonPlace> JsonPlace::items(int min, int max) const
{
    if (!m_value.isArray()) {
        report(u"an array"_s);
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() < min || array.size() > max) {
        const bool isOpen = max == std::numeric_limits<int>::max();
        report(isOpen ? u"an array of at least %1"_s.arg(min) : u"an array of %1 to %2"_s.arg(min).arg(max));
        return {};
    }
    QList<JsonPlace> result;
    result.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        result.append(JsonPlace(m_file, array.at(i), m_pointer + u'/' + QString::number(i)));
    return result;
}

QString JsonPlace::string(int max) const
{
    const QString text = m_value.toString();
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; };
    if (!m_value.isString())
        report(u"text"_s);
    else if (text.size() > max)
        report(u"text of at most %1 characters"_s.arg(max), u"%1"_s.arg(text.size()));
    else if (text.trimmed().isEmpty())
        report(u"text that is not blank"_s);
    else if (std::any_of(text.begin(), text.end(), isControl))
        report(u"text without control characters"_s, u"one"_s);
    else if (!text.isValidUtf16())
        report(u"whole characters"_s, u"half of a surrogate pair"_s);
    else if (const std::optional<char16_t> sign = signNotKept(text))
        report(u"text that a file keeps as it is"_s, u"U+%1"_s.arg(QString::number(*sign, 16).toUpper()));
    else
        return text;
    return {};
}

Text JsonPlace::text(int max) const
{
    if (!hasKeys({"en"_L1, "it"_L1}))
        return {};
    return {at("en"_L1).string(max), at("it"_L1).string(max)};
}

QString JsonPlace::id() const
{
    const QString text = m_value.toString();
    bool isWord = !text.isEmpty() && text.size() <= 64 && text.front() != u'-' && text.back() != u'-';
    for (qsizetype i = 0; isWord && i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        isWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c == u'-' && text.at(i - 1) != u'-');
    }
    if (!isWord)
        report(u"an id of lower-case words joined by hyphens, such as gold-hybrid"_s);
    return isWord ? text : QString();
}

// By hand: QDate::fromString() takes most of the time of loading the catalogue, and is lenient with spaces and signs.
static QDate dateFrom(const QString& text)
{
    int parts[3] = {0, 0, 0}; // year, month, day
    int part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (i == 4 || i == 7) {
            if (c != u'-')
                return {};
            ++part;
        } else if (c < u'0' || c > u'9') {
            return {};
        } else {
            parts[part] = parts[part] * 10 + (c - u'0');
        }
    }
    return {parts[0], parts[1], parts[2]};
}

QDate JsonPlace::date() const
{
    const QString text = m_value.toString();
    const QDate date = text.size() == 10 ? dateFrom(text) : QDate();
    if (date.isValid() && date.year() >= 1900)
        return date;
    report(u"a date written as YYYY-MM-DD, such as 2021-06-17"_s);
    return {};
}

bool JsonPlace::boolean() const
{
    if (!m_value.isBool())
        report(u"true or false"_s);
    return m_value.toBool();
}

int JsonPlace::integer(int min, int max) const
{
    const double number = m_value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (number >= min && number <= max && number == int(number))
        return int(number);
    report(u"a whole number from %1 to %2"_s.arg(min).arg(max));
    return min;
}

void JsonPlace::report(const QString& expected) const { m_file->report(m_pointer, expected, described(m_value)); }

void JsonPlace::report(const QString& expected, const QString& found) const { m_file->report(m_pointer, expected, found); }
