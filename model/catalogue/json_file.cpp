#include "model/catalogue/json_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>
#include <QUtf8StringView>

#include <cctype>

using namespace Qt::StringLiterals;

static constexpr int maxShown = 40; // characters of a wrong value that a message repeats

QString JsonFile::printable(const QString& text)
{
    QString result;
    for (const QChar c : text.left(maxShown))
        result += c.isPrint() && !c.isSurrogate() ? c : QChar(u'?');
    return text.size() > maxShown ? result + u"..."_s : result;
}

// "line 3, column 7", counted in bytes as editors of plain JSON do.
static QString lineAndColumn(const QByteArray& bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound<qsizetype>(0, offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

// The offset where the bytes stop being UTF-8, or -1. Only the first line that is wrong is searched character by character.
static qsizetype firstInvalidUtf8(const QByteArray& bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return -1;
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
        if (!QUtf8StringView(bytes.constData() + start, end - start).isValidUtf8())
            break;
        start = end + 1;
    }
    qsizetype i = start;
    while (i < bytes.size()) {
        qsizetype length = 1;
        while (length < 4 && i + length < bytes.size() && (uchar(bytes.at(i + length)) & 0xC0) == 0x80)
            ++length;
        if (!QUtf8StringView(bytes.constData() + i, length).isValidUtf8())
            return i;
        i += length;
    }
    return start;
}

static Failure badContent(const QString& path, const QString& place, const QString& what)
{
    return {Failure::Kind::BadContent, path, u"%1: %2: %3"_s.arg(JsonFile::printable(QFileInfo(path).fileName()), place, what)};
}

static Result<QByteArray> bytesOf(const QString& path)
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
    return bytes;
}

// The offset of the first key that its object already has, or -1. `json` is well formed. A parser would silently keep
// one of the two, perhaps not the one that its author meant.
static qsizetype firstRepeatedKey(const QByteArray& json)
{
    QList<QSet<QByteArrayView>> open; // the keys of every open object; an array has none
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            open.append(QSet<QByteArrayView>());
        } else if (c == '}' || c == ']') {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype start = ++i;
            for (; json.at(i) != '"'; ++i)
                i += json.at(i) == '\\';
            qsizetype next = i + 1;
            while (next < json.size() && std::isspace(uchar(json.at(next))))
                ++next;
            if (next >= json.size() || json.at(next) != ':')
                continue; // a value
            const QByteArrayView key(json.constData() + start, i - start);
            if (open.last().contains(key))
                return start;
            open.last().insert(key);
        }
    }
    return -1;
}

// Details are English in every language, as a report of them must be; Qt's own words follow the translators.
static QString textOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::NoError: return {};
    case QJsonParseError::UnterminatedObject: return u"unterminated object"_s;
    case QJsonParseError::MissingNameSeparator: return u"missing name separator"_s;
    case QJsonParseError::UnterminatedArray: return u"unterminated array"_s;
    case QJsonParseError::MissingValueSeparator: return u"missing value separator"_s;
    case QJsonParseError::IllegalValue: return u"illegal value"_s;
    case QJsonParseError::TerminationByNumber: return u"a number where the document ends"_s;
    case QJsonParseError::IllegalNumber: return u"illegal number"_s;
    case QJsonParseError::IllegalEscapeSequence: return u"illegal escape sequence"_s;
    case QJsonParseError::IllegalUTF8String: return u"invalid UTF-8 string"_s;
    case QJsonParseError::UnterminatedString: return u"unterminated string"_s;
    case QJsonParseError::MissingObject: return u"missing object"_s;
    case QJsonParseError::DeepNesting: return u"too deeply nested document"_s;
    case QJsonParseError::DocumentTooLarge: return u"too large document"_s;
    case QJsonParseError::GarbageAtEnd: return u"something after the end of the document"_s;
    }
    return u"not a document"_s;
}

Result<JsonFile> JsonFile::read(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return parse(path, *bytes);
}

Result<JsonFile> JsonFile::parse(const QString& path, QByteArray bytes)
{
    if (bytes.size() > maxBytes)
        return badContent(path, u"the whole file"_s, u"expected at most %1 bytes, found more"_s.arg(maxBytes));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid >= 0)
        return badContent(path, lineAndColumn(bytes, invalid), u"expected UTF-8 text, found other bytes"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return badContent(path, lineAndColumn(bytes, error.offset), u"malformed JSON: "_s + textOf(error.error));
    const qsizetype repeated = firstRepeatedKey(bytes);
    if (repeated >= 0)
        return badContent(path, lineAndColumn(bytes, repeated), u"expected each key once, found one a second time"_s);

    JsonFile file;
    file.m_path = path;
    file.m_content = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return file;
}

void JsonFile::report(const QString& pointer, const QString& expected, const QString& found)
{
    if (m_problem.isEmpty())
        m_problem = u"%1: %2: expected %3, found %4"_s.arg(printable(QFileInfo(m_path).fileName()),
                                                           pointer.isEmpty() ? u"the whole file"_s : pointer, expected, found);
}

Failure JsonFile::failure() const { return {Failure::Kind::BadContent, m_path, m_problem}; }
