#include "model/catalogue/json_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxShown = 40; // characters of a wrong value that a message repeats

// Without characters that would break or disguise a line of a log.
QString printable(const QString& text)
{
    QString result;
    for (const QChar c : text.left(maxShown))
        result += c.isPrint() && !c.isSurrogate() ? c : QChar(u'?');
    return text.size() > maxShown ? result + u"..."_s : result;
}

QString described(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return u"the number "_s + QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String: return u'"' + printable(value.toString()) + u'"';
    case QJsonValue::Array: return u"an array of %1"_s.arg(value.toArray().size());
    case QJsonValue::Object: return u"an object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

QString escaped(const QString& key)
{
    return printable(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

// "line 3, column 7", counted in bytes as editors of plain JSON do.
QString lineAndColumn(const QByteArray& bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound<qsizetype>(0, offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

// The offset of the first byte that is not UTF-8, or -1.
qsizetype firstInvalidUtf8(const QByteArray& bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return -1;
    // Rare: halve until the shortest invalid beginning is found. Cutting a character in two is invalid too, which moves
    // the result by three bytes at most.
    qsizetype good = 0, bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        qsizetype end = middle;
        while (end > good && (uchar(bytes.at(end)) & 0xC0) == 0x80)
            --end;
        (QUtf8StringView(bytes.constData(), end).isValidUtf8() ? good : bad) = end > good ? end : middle;
        if (end == good)
            break;
    }
    return good;
}

Failure badContent(const QString& path, const QString& place, const QString& what)
{
    return {Failure::Kind::BadContent, path, u"%1: %2: %3"_s.arg(printable(QFileInfo(path).fileName()), place, what)};
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{Failure::Kind::Missing, path, u"no such file"_s};
    if (info.isDir())
        return Failure{Failure::Kind::IsFolder, path, u"a folder, not a file"_s};
    if (!info.isFile()) // a pipe would be waited for without end
        return Failure{Failure::Kind::Io, path, u"not an ordinary file"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{info.isReadable() ? Failure::Kind::Io : Failure::Kind::NotPermitted, path, file.errorString()};
    QByteArray bytes = file.read(JsonFile::maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Kind::Io, path, file.errorString()};
    if (bytes.size() > JsonFile::maxBytes)
        return badContent(path, u"the whole file"_s,
                          u"expected at most %1 bytes, found %2"_s.arg(JsonFile::maxBytes).arg(info.size()));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

} // namespace

Result<JsonFile> JsonFile::read(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const qsizetype invalid = firstInvalidUtf8(*bytes);
    if (invalid >= 0)
        return badContent(path, lineAndColumn(*bytes, invalid), u"expected UTF-8 text, found other bytes"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return badContent(path, lineAndColumn(*bytes, error.offset), u"malformed JSON: "_s + error.errorString());

    JsonFile file;
    file.m_path = path;
    file.m_content = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return file;
}

void JsonFile::report(const QString& pointer, const QString& expected, const QString& found)
{
    if (m_problem.isEmpty())
        m_problem = u"%1: %2: expected %3, found %4"_s.arg(printable(QFileInfo(m_path).fileName()),
                                                          pointer.isEmpty() ? u"the whole file"_s : pointer, expected,
                                                          found);
}

Failure JsonFile::failure() const
{
    return {Failure::Kind::BadContent, m_path, m_problem};
}

bool JsonPlace::hasKeys(std::initializer_list<QLatin1StringView> required,
                        std::initializer_list<QLatin1StringView> optional) const
{
    if (!m_value.isObject()) {
        report(u"an object"_s);
        return false;
    }
    const QJsonObject object = m_value.toObject();
    for (const QLatin1StringView key : required)
        if (!object.contains(key))
            report(u"the key \"%1\""_s.arg(key), u"no such key"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto isIt = [&](QLatin1StringView key) { return it.key() == key; };
        if (std::none_of(required.begin(), required.end(), isIt) && std::none_of(optional.begin(), optional.end(), isIt)) {
            QStringList known;
            for (const auto& keys : {required, optional})
                for (const QLatin1StringView key : keys)
                    known.append(key);
            at(it.key()).report(u"only the keys "_s + known.join(u", "_s), u"\"%1\""_s.arg(printable(it.key())));
        }
    }
    return true;
}

JsonPlace JsonPlace::at(QLatin1StringView key) const
{
    return {m_file, m_value.toObject().value(key), m_pointer + u'/' + key};
}

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

QDate JsonPlace::date() const
{
    const QString text = m_value.toString();
    const QDate date = text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
    // Written back, so that no lenient reading ("2021-6-017", Arabic digits) passes.
    if (!date.isValid() || date.year() < 1900 || date.toString(Qt::ISODate) != text) {
        report(u"a date written as YYYY-MM-DD, such as 2021-06-17"_s);
        return {};
    }
    return date;
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

void JsonPlace::report(const QString& expected) const
{
    m_file->report(m_pointer, expected, described(m_value));
}

void JsonPlace::report(const QString& expected, const QString& found) const
{
    m_file->report(m_pointer, expected, found);
}
