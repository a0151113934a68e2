#include "app/options.h"

#include <QUrl>

#include <algorithm>

using Found = std::variant<Options, UsageError>;

// One word after the other, of which an option's value may be the next.
struct WordReader
{
    const QList<OptionSpec>& specs;
    const QStringList& words;
    qsizetype next = 0;
    QHash<QString, QString> values;
    QStringList arguments;

    std::optional<UsageError> readOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& s) { return s.name == name; });
        if (spec == specs.end())
            return UsageError{UsageError::Kind::UnknownOption, name, {}, {}};
        if (values.contains(name))
            return UsageError{UsageError::Kind::RepeatedOption, name, {}, {}};
        if (spec->valueName.isEmpty()) {
            if (equals >= 0)
                return UsageError{UsageError::Kind::UnwantedValue, name, word.mid(equals + 1), {}};
            values.insert(name, QString());
            return std::nullopt;
        }
        return readValue(*spec, equals < 0 ? std::optional<QString>() : word.mid(equals + 1));
    }

    std::optional<UsageError> readValue(const OptionSpec& spec, std::optional<QString> value)
    {
        if (!value) {
            if (next >= words.size() || words.at(next).startsWith(QLatin1String("--")))
                return UsageError{UsageError::Kind::MissingValue, spec.name, spec.valueName, {}};
            value = words.at(next++);
        }
        if (!spec.choices.isEmpty()) {
            const Qt::CaseSensitivity caseSensitivity = spec.isAnyCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
            const auto choice = std::find_if(spec.choices.begin(), spec.choices.end(), [&](const QString& candidate) {
                return candidate.compare(*value, caseSensitivity) == 0;
            });
            if (choice == spec.choices.end())
                return UsageError{UsageError::Kind::BadChoice, spec.name, *value, spec.choices};
            value = *choice;
        }
        values.insert(spec.name, *value);
        return std::nullopt;
    }

    std::optional<UsageError> readAll()
    {
        bool areOptionsOver = false;
        while (next < words.size()) {
            const QString word = words.at(next++);
            if (!areOptionsOver && word == QLatin1String("--")) {
                areOptionsOver = true;
            } else if (!areOptionsOver && word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
                if (const std::optional<UsageError> error = readOption(word))
                    return error;
            } else {
                arguments.append(word);
            }
        }
        return std::nullopt;
    }
};

QString filePathFrom(const QString& word)
{
    QUrl url(word);
    if (word.startsWith(QStringLiteral("file://"), Qt::CaseInsensitive) && url.isLocalFile()) {
        if (url.host() == QStringLiteral("localhost")) // this computer, and not the share of another
            url.setHost({});
        const QString path = url.toLocalFile();
        // A name with a null byte is cut by whoever hands it to the system, and what follows # or ? would be left out.
        if (!path.isEmpty() && !path.contains(QChar(0)) && !url.hasFragment() && !url.hasQuery())
            return path;
    }
    return word.startsWith(u':') ? QString(QStringLiteral("./") + word) : word;
}

Found Options::parse(const QList<OptionSpec>& specs, const QStringList& argumentNames, const QStringList& words)
{
    WordReader reader{specs, words, 0, {}, {}};
    if (const std::optional<UsageError> error = reader.readAll())
        return *error;
    Options options;
    options.m_values = reader.values;
    options.m_arguments = reader.arguments;
    // Who asks for help or the version need not have said the rest.
    if (options.has(QStringLiteral("--help")) || options.has(QStringLiteral("--version")))
        return options;
    if (reader.arguments.size() > argumentNames.size())
        return UsageError{UsageError::Kind::ExtraArgument, reader.arguments.at(argumentNames.size()), {}, {}};
    if (reader.arguments.size() < argumentNames.size())
        return UsageError{UsageError::Kind::MissingArgument, argumentNames.at(reader.arguments.size()), {}, {}};
    for (const OptionSpec& spec : specs)
        if (spec.isRequired && !options.has(spec.name))
            return UsageError{UsageError::Kind::MissingOption, spec.name, spec.valueName, {}};
    return options;
}

QDate dateFrom(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.toString(Qt::ISODate) == text ? date : QDate(); // Qt also reads the date in front of a time
}

std::optional<int> wholeNumberFrom(const QString& text)
{
    const int number = text.toInt();
    return QString::number(number) == text ? std::optional(number) : std::nullopt; // Qt also reads " +1"
}
