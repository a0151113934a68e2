#include "app/console/draft_options.h"

#include "app/console/console_tr.h"
#include "app/console/open_workspace.h"
#include "app/console/verbs.h"
#include "model/wording.h"
#include "model/workspace.h"

#include <QTimeZone>
#include <QUuid>

static OptionSpec textOption(const QString& name, const QString& valueName, bool isRequired)
{
    return {name, valueName, isRequired, {}};
}

QList<OptionSpec> draftOptions()
{
    const QStringList severities{codeOf(Severity::A), codeOf(Severity::B), codeOf(Severity::C)};
    const QStringList hours{codeOf(SupportHours::BusinessHours), codeOf(SupportHours::AroundTheClock)};
    const QStringList methods{codeOf(ContactMethod::Email), codeOf(ContactMethod::Phone)};
    return {accountOption(),
            portalOption(true),
            textOption(QStringLiteral("--product"), QStringLiteral("ID"), true),
            textOption(QStringLiteral("--plan"), QStringLiteral("ID"), true),
            textOption(QStringLiteral("--title"), QStringLiteral("T"), true),
            textOption(QStringLiteral("--description"), QStringLiteral("D"), true),
            {QStringLiteral("--severity"), QStringLiteral("S"), true, severities, false, true},
            textOption(QStringLiteral("--contact-name"), QStringLiteral("N"), true),
            textOption(QStringLiteral("--email"), QStringLiteral("E"), true),
            textOption(QStringLiteral("--phone"), QStringLiteral("P"), false),
            customerOption(),
            textOption(QStringLiteral("--category"), QStringLiteral("C"), false),
            textOption(QStringLiteral("--problem"), QStringLiteral("P"), false),
            {QStringLiteral("--hours"), QStringLiteral("H"), false, hours},
            {QStringLiteral("--contact-method"), QStringLiteral("M"), false, methods},
            textOption(QStringLiteral("--copy-to"), QStringLiteral("E"), false),
            textOption(QStringLiteral("--key"), QStringLiteral("K"), false)};
}

// By its id, or by its name in English or Italian.
template <class Named> static bool isCalled(const Named& named, const QString& asked)
{
    return asked.compare(named.id, Qt::CaseInsensitive) == 0 || asked.compare(named.name.en, Qt::CaseInsensitive) == 0 ||
           asked.compare(named.name.it, Qt::CaseInsensitive) == 0;
}

template <class Named> static const Named* find(const QList<Named>& all, const QString& asked)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Named& named) { return isCalled(named, asked); });
    return found == all.end() ? nullptr : &*found;
}

template <class Named> static QStringList choicesOf(const QList<Named>& all)
{
    QStringList choices;
    for (const Named& named : all)
        choices.append(QStringLiteral("%1 (%2)").arg(named.id, wording::textOf(named.name)));
    return choices;
}

static Answer notOneOf(QStringList choices, const QString& field)
{
    choices.removeDuplicates();
    const QString advice = choices.isEmpty() ? Console::tr("This product has none: leave the option out.")
                                             : Console::tr("It can be: %1.").arg(choices.join(QStringLiteral(", ")));
    return refused(Refusal{.reason = Reason::InvalidValue, .subject = field}, advice);
}

// Sets the category and the problem, or says which of the two the product does not have.
static std::optional<Answer> chooseProblem(Draft& draft, const Options& options, const QList<ProblemCategory>& categories)
{
    const QString asked = options.value(QStringLiteral("--category")).trimmed();
    const QString askedProblem = options.value(QStringLiteral("--problem")).trimmed();
    const ProblemCategory* category = asked.isEmpty() ? nullptr : find(categories, asked);
    if (!asked.isEmpty() && !category)
        return notOneOf(choicesOf(categories), QStringLiteral("category"));
    if (asked.isEmpty() && askedProblem.isEmpty() && categories.isEmpty())
        return std::nullopt; // a product without categories: the portal does not ask
    QStringList choices;
    for (const ProblemCategory& candidate : categories) {
        if (category && &candidate != category)
            continue;
        const QList<ProblemCategory::Problem>& problems = candidate.problems;
        const ProblemCategory::Problem* problem = askedProblem.isEmpty() ? nullptr : find(problems, askedProblem);
        if (problem || askedProblem.isEmpty()) {
            draft.category = candidate.id;
            draft.problem = problem ? problem->id : problems.isEmpty() ? QString() : problems.first().id;
            return std::nullopt;
        }
        choices += choicesOf(problems);
    }
    return notOneOf(choices, QStringLiteral("problem"));
}

// A key that was given makes the verb safe to repeat: the same key files one request (promises.md A8).
static QString keyFrom(const Options& options)
{
    return options.value(QStringLiteral("--key"), QUuid::createUuid().toString(QUuid::WithoutBraces));
}

ReadDraft draftFrom(const Options& options, const Workspace& workspace)
{
    const QString id = options.value(QStringLiteral("--product"));
    const ProductVersion* product = workspace.catalogue().product(id);
    if (!product)
        return {std::nullopt, refused({{.reason = Reason::UnknownProduct, .subject = id}})};
    Draft draft;
    draft.key = keyFrom(options);
    draft.portal = portalOf(options);
    draft.customer = options.value(QStringLiteral("--customer"));
    draft.family = product->family;
    draft.product = product->product;
    draft.productVersion = id;
    draft.title = options.value(QStringLiteral("--title"));
    draft.description = options.value(QStringLiteral("--description"));
    draft.plan = options.value(QStringLiteral("--plan"));
    draft.severity = severityFromCode(options.value(QStringLiteral("--severity")));
    draft.hours = supportHoursFromCode(options.value(QStringLiteral("--hours"))).value_or(SupportHours::BusinessHours);
    draft.contactMethod = contactMethodFromCode(options.value(QStringLiteral("--contact-method"))).value_or(ContactMethod::Email);
    draft.contactName = options.value(QStringLiteral("--contact-name"));
    draft.email = options.value(QStringLiteral("--email"));
    draft.phone = options.value(QStringLiteral("--phone"));
    draft.copyTo = options.value(QStringLiteral("--copy-to"));
    draft.language = codeOf(wording::language());
    draft.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    draft.country = workspace.organisation().value_or(Organisation()).country;
    draft.step = 3;
    if (std::optional<Answer> problem = chooseProblem(draft, options, workspace.catalogue().categoriesFor(*product)))
        return {std::nullopt, std::move(*problem)};
    return {std::move(draft), {}};
}
