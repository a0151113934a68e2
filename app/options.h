#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// One option that a command line takes: "--title TEXT", or "--force" where valueName is empty.
struct OptionSpec
{
    QString name;      // with the dashes
    QString valueName; // as help shows it
    bool isRequired = false;
    QStringList choices;        // the only values allowed; empty = any
    bool isAlternative = false; // to the option before it: one of the two is given, and not both; the verb asks for that
    bool isAnyCase = false;     // of the choices: in capital or small letters, and read as it is spelled there
};

// Why a command line cannot be understood; the words are those of app/console or of the window's main.
struct UsageError
{
    enum class Kind {
        UnknownOption,
        MissingValue,
        UnwantedValue,
        RepeatedOption,
        MissingOption,
        BadChoice,
        ExtraArgument,
        MissingArgument
    };
    Kind kind = Kind::UnknownOption;
    QString name;        // of the option or argument
    QString value;       // what was given
    QStringList choices; // BadChoice
};

// The path that a word means: "file:///..." is what a desktop says, and a name that begins with a colon is a name, where Qt would
// look among its own resources.
QString filePathFrom(const QString& word);

// What a command line said, read strictly: an unknown option, one given twice, a missing value or one argument too many
// is an error and never guessed at. "--name value" and "--name=value" are the same; a value that begins with two
// dashes needs the second form; after "--" everything is an argument. Options and arguments may stand in any order.
class Options
{
public:
    static std::variant<Options, UsageError> parse(const QList<OptionSpec>& specs, const QStringList& argumentNames,
                                                   const QStringList& words);

    bool has(const QString& option) const { return m_values.contains(option); }
    QString value(const QString& option, const QString& fallback = {}) const { return m_values.value(option, fallback); }
    QString argument(int index) const { return m_arguments.value(index); }
    // The same where a file is meant.
    QString file() const { return filePathFrom(argument(0)); }
    QString file(const QString& option) const { return filePathFrom(value(option)); }

private:
    QHash<QString, QString> m_values;
    QStringList m_arguments;
};

// "2021-06-17" and no other form; an invalid date otherwise.
QDate dateFrom(const QString& text);

// "12", "-3" and no other form: no sign, space or nought in front; nullopt otherwise, and beyond 32 bits.
std::optional<int> wholeNumberFrom(const QString& text);
