#include "app/window_options.h"

#include "app/languages.h"
#include "app/options.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QStringList placeCodes()
{
    QStringList codes;
    for (Place place : allPlaces)
        codes.append(codeOf(place));
    return codes;
}

static QString textOf(const UsageError& error)
{
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        return QCoreApplication::translate("WindowOptions", "There is no option %1.").arg(error.name);
    case UsageError::Kind::MissingValue:
        return QCoreApplication::translate("WindowOptions", "The option %1 needs a value.").arg(error.name);
    case UsageError::Kind::UnwantedValue:
        return QCoreApplication::translate("WindowOptions", "The option %1 takes no value.").arg(error.name);
    case UsageError::Kind::RepeatedOption:
        return QCoreApplication::translate("WindowOptions", "The option %1 was given twice.").arg(error.name);
    case UsageError::Kind::MissingOption:
        return QCoreApplication::translate("WindowOptions", "The option %1 is needed.").arg(error.name);
    case UsageError::Kind::BadChoice:
        return QCoreApplication::translate("WindowOptions", "The option %1 takes one of: %2. %3 is none of them.")
            .arg(error.name, error.choices.join(u", "_s), error.value);
    case UsageError::Kind::ExtraArgument:
        return QCoreApplication::translate("WindowOptions", "One file can be opened, not more: %1 is too much.").arg(error.name);
    case UsageError::Kind::MissingArgument:
        return QCoreApplication::translate("WindowOptions", "The argument %1 is needed.").arg(error.name);
    }
    return {};
}

std::variant<WindowOptions, QString> windowOptionsFrom(const QStringList& words)
{
    const QList<OptionSpec> specs{{u"--lang"_s, u"LANGUAGE"_s, false, {u"en"_s, u"it"_s}},
                                  {u"--page"_s, u"PAGE"_s, false, placeCodes()},
                                  {u"--tour"_s, u"TOUR"_s, false, {u"main-job"_s}},
                                  {u"--screenshots"_s, u"FOLDER"_s, false, {}},
                                  {u"--help"_s, {}, false, {}},
                                  {u"--version"_s, {}, false, {}}};
    // A file may be left out, which strict parsing does not know: without one, none is expected.
    auto parsed = Options::parse(specs, {u"FILE"_s}, words);
    if (const auto* error = std::get_if<UsageError>(&parsed); error && error->kind == UsageError::Kind::MissingArgument)
        parsed = Options::parse(specs, {}, words);
    if (const auto* error = std::get_if<UsageError>(&parsed))
        return textOf(*error);
    const Options& said = std::get<Options>(parsed);
    WindowOptions options;
    options.language = Languages::fromCode(said.value(u"--lang"_s));
    options.page = placeFromCode(said.value(u"--page"_s));
    options.tour = said.value(u"--tour"_s);
    options.screenshots = said.value(u"--screenshots"_s);
    if (const QString file = said.file(); !file.isEmpty())
        options.file = QFileInfo(file).absoluteFilePath(); // of the folder that the program was started in
    options.help = said.has(u"--help"_s);
    options.version = said.has(u"--version"_s);
    if (!options.screenshots.isEmpty() && options.tour.isEmpty())
        return QCoreApplication::translate("WindowOptions", "The option --screenshots needs --tour.");
    return options;
}

QString windowHelp()
{
    return QCoreApplication::translate(
               "WindowOptions", "Usage: vantaggi [OPTION ...] [FILE]\n"
                                "Rehearse partner technical support benefits, offline. FILE is a workspace (*.vantaggi).\n"
                                "\n"
                                "  --lang LANGUAGE        en or it; without it, the language chosen last, else the system's\n"
                                "  --page PAGE            %1\n"
                                "  --tour TOUR            play a guided tour and end; main-job\n"
                                "  --screenshots FOLDER   with --tour: one numbered picture per step\n"
                                "  --help                 show this and end\n"
                                "  --version              show the version and end\n")
        .arg(placeCodes().join(u", "_s));
}
