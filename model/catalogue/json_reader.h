#pragma once

#include "model/domain/text.h"
#include "model/result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <limits>

// One JSON content file while it is being read: where the first thing that is wrong is kept. Content files are small;
// more than this is refused before it is parsed.
class JsonFile
{
public:
    static constexpr qint64 maxBytes = qint64(1024) * 1024;

    // Failure: Missing, IsFolder, NotPermitted, Io as the system says, and what parse() says.
    static Result<JsonFile> read(const QString& path);
    // Failure BadContent, with line and column: more than maxBytes, bytes that are not UTF-8, malformed JSON, a key twice
    // in one object. A byte order mark is skipped. `path` is for the messages.
    static Result<JsonFile> parse(const QString& path, QByteArray bytes);

    bool isGood() const { return m_problem.isEmpty(); }
    // Keeps the first problem only: later ones are often its consequences.
    void report(const QString& pointer, const QString& expected, const QString& found);
    // BadContent; `detail` is "FILE: PLACE: expected ..., found ...". Call only where !isGood().
    Failure failure() const;

    const QJsonValue& content() const { return m_content; }

    // The beginning of a text, without characters that would break or disguise a line of a log.
    static QString printable(const QString& text);

private:
    JsonFile() = default;

    QString m_path;
    QJsonValue m_content;
    QString m_problem;
};

// A value in a JsonFile and its place there (JSON pointer). Every reading function gives an empty value after it has
// reported that the place holds something else. The file must outlive its places.
class JsonPlace
{
public:
    explicit JsonPlace(JsonFile& file) : m_file(&file), m_value(file.content()) {}

    // Reports whatever is not an object with all `required` keys and beside them only `optional` ones. Says whether the
    // place is an object. No key may be named twice.
    bool hasKeys(std::initializer_list<QLatin1StringView> required, std::initializer_list<QLatin1StringView> optional = {}) const;
    bool has(QLatin1StringView key) const { return m_value.toObject().contains(key); }
    JsonPlace at(QLatin1StringView key) const;

    // The places in an array of `min` to `max` items.
    QList<JsonPlace> items(int min = 0, int max = std::numeric_limits<int>::max()) const;
    QStringList keys() const { return m_value.toObject().keys(); }
    JsonPlace at(const QString& key) const;

    // Text of 1 to `max` characters that is not blank; no control characters but line breaks and tabs.
    QString string(int max = 250) const;
    Text text(int max = 250) const; // {"en": ..., "it": ...}
    QString id() const;             // lower-case words joined by hyphens: "gold-hybrid"
    QDate date() const;             // YYYY-MM-DD, years 1900 to 9999
    bool boolean() const;
    int integer(int min, int max) const;
    bool isString() const { return m_value.isString(); }
    bool isEmptyString() const { return m_value.isString() && m_value.toString().isEmpty(); }
    // A stable word that `fromCode` knows; `expected` says what it would know: "a portal: azure, lcs, ...".
    template <class T> T word(std::optional<T> (*fromCode)(const QString&), const QString& expected) const
    {
        const std::optional<T> result = m_value.isString() ? fromCode(m_value.toString()) : std::nullopt;
        if (!result)
            report(expected);
        return result.value_or(T{});
    }

    // "expected EXPECTED, found" the value, shortened; `report(expected, found)` where the value must not be repeated
    // (identifiers, people) or says nothing.
    void report(const QString& expected) const;
    void report(const QString& expected, const QString& found) const;
    bool isGood() const { return m_file->isGood(); }

private:
    JsonPlace(JsonFile* file, QJsonValue value, QString pointer)
        : m_file(file), m_value(std::move(value)), m_pointer(std::move(pointer))
    {
    }

    JsonFile* m_file;
    QJsonValue m_value;
    QString m_pointer;
};
