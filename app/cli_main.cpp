#include "app/console/console_tr.h"
#include "app/console/help.h"
#include "app/console/verbs.h"
#include "app/languages.h"
#include "app/surroundings.h"
#include "model/catalogue/catalogue.h"
#include "model/domain/visible_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <span>

// What stands before and after the verb, before anything is checked: answers about a bad command line need it too.
struct CommandLine
{
    bool isJson = false;
    Language language = Language::English;
    QString verb;      // "" where none was found
    QStringList words; // all but the verb
};

static CommandLine readCommandLine(QStringList words, Language systemLanguage)
{
    CommandLine line;
    line.language = systemLanguage;
    qsizetype verb = -1;
    for (qsizetype i = 0; i < words.size() && words.at(i) != QLatin1String("--"); ++i) {
        const QString& word = words.at(i);
        line.isJson = line.isJson || word == QLatin1String("--json");
        const bool isLang = word == QLatin1String("--lang");
        if (isLang || word.startsWith(QLatin1String("--lang=")))
            line.language =
                Languages::fromCode(isLang ? words.value(i + 1) : word.section(QLatin1Char('='), 1)).value_or(line.language);
        if (isLang)
            ++i; // its value
        else if (verb < 0 && !word.startsWith(QLatin1Char('-')))
            verb = i;
    }
    line.verb = verb < 0 ? QString() : words.takeAt(verb);
    line.words = words;
    return line;
}

static Answer answerOf(const Verb& verb, const QStringList& words)
{
    const std::variant<Options, UsageError> parsed = Options::parse(verb.options + globalOptions(), verb.arguments, words);
    if (const UsageError* error = std::get_if<UsageError>(&parsed))
        return misused(*error);
    const Options& options = std::get<Options>(parsed);
    if (options.has(QStringLiteral("--version")))
        return versionAnswer();
    if (options.has(QStringLiteral("--help")))
        return helpFor(verb);
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return failed(catalogue.error());
    return verb.run(options, catalogue.value());
}

static Answer answerWithoutVerb(const QStringList& words)
{
    const std::variant<Options, UsageError> parsed = Options::parse(globalOptions(), {}, words);
    if (const UsageError* error = std::get_if<UsageError>(&parsed))
        return misused(*error);
    if (std::get<Options>(parsed).has(QStringLiteral("--version")))
        return versionAnswer();
    if (std::get<Options>(parsed).has(QStringLiteral("--help")))
        return helpFor(allVerbs());
    return misused(Console::tr("A verb is missing."));
}

static Answer answerTo(const CommandLine& line)
{
    if (line.verb.isEmpty())
        return answerWithoutVerb(line.words);
    const QList<Verb> verbs = allVerbs();
    for (const Verb& verb : verbs)
        if (verb.name == line.verb)
            return answerOf(verb, line.words);
    return misused(Console::tr("There is no verb %1.").arg(line.verb));
}

// What to read, after a command line that could not be understood.
static QString whereToRead(const CommandLine& line)
{
    const QList<Verb> verbs = allVerbs();
    const bool isVerb = std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) { return verb.name == line.verb; });
    return (isVerb ? Console::tr("vantaggi-cli %1 --help says what it takes.").arg(line.verb)
                   : Console::tr("vantaggi-cli --help lists the verbs.")) +
           QLatin1Char('\n');
}

static bool print(const QString& text, FILE* file)
{
    const QByteArray bytes = text.toUtf8();
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size()) && std::fflush(file) == 0;
}

// Standard output is closed or full. What was changed is changed: who reads of nothing would do it a second time.
static QString wordsUnprinted(const CommandLine& line, const Answer& answer)
{
    const QList<Verb> verbs = allVerbs();
    const bool isChange = answer.exitCode == ExitCode::Done && std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) {
                              return verb.name == line.verb && verb.changes;
                          });
    if (!isChange)
        return Console::tr("The answer could not be written to standard output.") + QLatin1Char('\n');
    return Console::tr(
               "This was done, and only the answer could not be written to standard output. Do not do it again. The answer is:") +
           QLatin1Char('\n') + answer.text;
}

// Answers are UTF-8 whatever the environment says, and Qt would complain on standard error about any other locale.
static void useUtf8()
{
#ifdef Q_OS_UNIX
    QByteArray locale;
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (locale.isEmpty())
            locale = qgetenv(name).toUpper();
    if (!locale.contains("UTF-8") && !locale.contains("UTF8"))
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

// Bytes that are no UTF-8 would be kept as something else than what was given, and Qt drops a mark in front unseen
// (promises.md D1).
enum class Readable { Yes, NotUtf8, MarkInFront };
static Readable readableWords([[maybe_unused]] int argc, [[maybe_unused]] char* argv[])
{
#ifdef Q_OS_UNIX
    for (const char* word : std::span(argv, size_t(argc))) {
        if (!QByteArrayView(word).isValidUtf8())
            return Readable::NotUtf8;
        if (QByteArrayView(word).startsWith("\xef\xbb\xbf"))
            return Readable::MarkInFront;
    }
#endif
    return Readable::Yes; // arguments are Unicode elsewhere
}

static Answer answerFor(const CommandLine& line, Readable readable)
{
    switch (readable) {
    case Readable::Yes: return answerTo(line);
    case Readable::NotUtf8: return misused(Console::tr("An argument is not valid UTF-8 text."));
    case Readable::MarkInFront:
        return misused(Console::tr("An argument begins with an invisible mark that a file does not keep (U+FEFF)."));
    }
    Q_UNREACHABLE();
}

static int run(int argc, char* argv[])
{
    const Language systemLanguage = Languages::fromSystem();
    const Readable readable = readableWords(argc, argv);
    useUtf8();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vantaggi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VANTAGGI_VERSION));

    const CommandLine line = readCommandLine(QCoreApplication::arguments().mid(1), systemLanguage);
    Languages languages;
    languages.install(line.language);
    const Answer answer = answerFor(line, readable);

    const QString json = QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
    // For people, as the window shows it: no title can turn the rest of its row round (promises.md D4). JSON stays exact.
    const bool isPrinted = print(line.isJson ? json : visibleText(answer.text), stdout);
    if (!isPrinted)
        print(visibleText(wordsUnprinted(line, answer)), stderr);
    if (!line.isJson)
        print(visibleText(answer.exitCode == ExitCode::Usage ? answer.words + whereToRead(line) : answer.words), stderr);
    return int(isPrinted ? answer.exitCode : ExitCode::Failed);
}

int main(int argc, char* argv[])
{
    settleSurroundings();
    // Caught, so that the transaction of the moment is rolled back and the file closed on the way out.
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "vantaggi-cli: %s\n", error.what());
    }
    return int(ExitCode::Failed);
}
