#include "app/console/help.h"

#include "app/console/console_tr.h"

QList<OptionSpec> globalOptions()
{
    return {{QStringLiteral("--json"), {}, false, {}},
            {QStringLiteral("--lang"), QStringLiteral("LANG"), false, {QStringLiteral("en"), QStringLiteral("it")}},
            {QStringLiteral("--help"), {}, false, {}},
            {QStringLiteral("--version"), {}, false, {}}};
}

static QString formOf(const OptionSpec& option)
{
    const QString value = option.choices.isEmpty() ? option.valueName : option.choices.join(QLatin1Char('|'));
    return value.isEmpty() ? option.name : option.name + QLatin1Char(' ') + value;
}

static QString globalForms()
{
    QString text;
    for (const OptionSpec& option : globalOptions())
        text += QStringLiteral(" [") + formOf(option) + QLatin1Char(']');
    return text;
}

static Answer helpAnswer(const QString& text) { return done({{QStringLiteral("help"), text}}, text); }

Answer helpFor(const QList<Verb>& verbs)
{
    QList<QStringList> rows;
    for (const Verb& verb : verbs)
        rows.append({QStringLiteral("  ") + verb.name, verb.summary});
    return helpAnswer(QStringLiteral("vantaggi-cli") + globalForms() + QStringLiteral(" VERB ...\n\n") +
                      Console::tr("Rehearse partner technical support benefits, offline: nothing leaves this computer.") +
                      QStringLiteral("\n\n") + tableText({}, rows) + QLatin1Char('\n') +
                      Console::tr("vantaggi-cli VERB --help shows the options of a verb.") + QLatin1Char('\n') +
                      Console::tr("Exit status: 0 done; 1 refused by a rule; 2 usage; 3 the file or the data.") +
                      QLatin1Char('\n'));
}

Answer helpFor(const Verb& verb)
{
    QString text = QStringLiteral("vantaggi-cli ") + verb.name;
    for (const QString& argument : verb.arguments)
        text += QLatin1Char(' ') + argument;
    for (auto option = verb.options.cbegin(); option != verb.options.cend(); ++option) {
        const QString form = formOf(*option);
        const auto next = option + 1;
        if (next != verb.options.cend() && next->isAlternative)
            text += QStringLiteral("\n    (%1 | %2)").arg(form, formOf(*++option));
        else
            text += QStringLiteral("\n    ") + (option->isRequired ? form : QLatin1Char('[') + form + QLatin1Char(']'));
    }
    return helpAnswer(text + QStringLiteral("\n   ") + globalForms() + QStringLiteral("\n\n") + verb.summary + QLatin1Char('\n'));
}

Answer versionAnswer()
{
    const QString version = QCoreApplication::applicationVersion();
    return done({{QStringLiteral("version"), version}}, QStringLiteral("vantaggi-cli ") + version + QLatin1Char('\n'));
}
