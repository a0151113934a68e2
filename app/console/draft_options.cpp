#include "app/console/draft_options.h"

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
            {QStringLiteral("--severity"), QStringLiteral("S"), true, severities},
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

// Sets the category and the problem, or says which of the two the product does not have.
static Refusals chooseProblem(Draft& draft, const Options& options, const QList<ProblemCategory>& categories)
{
    const QString category = options.value(QStringLiteral("--category"));
    const QString problem = options.value(QStringLiteral("--problem"));
    const auto hasProblem = [&](const ProblemCategory& c) {
        return problem.isEmpty() ||
               std::any_of(c.problems.begin(), c.problems.end(), [&](const auto& p) { return p.id == problem; });
    };
    const auto found = std::find_if(categories.begin(), categories.end(), [&](const ProblemCategory& c) {
        return category.isEmpty() ? hasProblem(c) : c.id == category;
    });
    if (found == categories.end() && category.isEmpty() && problem.isEmpty())
        return {}; // a product without categories: the portal does not ask
    if (found == categories.end())
        return {{.reason = Reason::InvalidValue,
                 .subject = category.isEmpty() ? QStringLiteral("problem") : QStringLiteral("category")}};
    if (!hasProblem(*found))
        return {{.reason = Reason::InvalidValue, .subject = QStringLiteral("problem")}};
    draft.category = found->id;
    draft.problem = problem.isEmpty() && !found->problems.isEmpty() ? found->problems.first().id : problem;
    return {};
}

// A key that was given makes the verb safe to repeat: the same key files one request (promises.md A8).
static QString keyFrom(const Options& options)
{
    return options.value(QStringLiteral("--key"), QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Outcome<Draft> draftFrom(const Options& options, const Workspace& workspace)
{
    const QString id = options.value(QStringLiteral("--product"));
    const ProductVersion* product = workspace.catalogue().product(id);
    if (!product)
        return Refusal{.reason = Reason::UnknownProduct, .subject = id};
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
    const Refusals refusals = chooseProblem(draft, options, workspace.catalogue().categoriesFor(*product));
    if (!refusals.isEmpty())
        return refusals;
    return draft;
}
