#include "app/console/verbs.h"

#include "app/console/console_tr.h"
#include "app/console/draft_options.h"
#include "app/console/open_workspace.h"
#include "app/console/plan_json.h"
#include "model/wording.h"

static Answer plans(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    if (const Refusals refusals = whyNotEmpty(options); !refusals.isEmpty())
        return refused(refusals);
    const QString id = options.value(QStringLiteral("--product"));
    const Outcome<PlanOffer> offer = workspace->plansFor(id, portalOf(options), options.value(QStringLiteral("--customer")));
    if (!offer)
        return notDone(offer);
    if (!offer->refusals.isEmpty())
        return refused(offer->refusals);
    const ProductVersion* product = catalogue.product(id);
    return done(offerJson(*offer), offerText(*offer, *product, workspace->coverage(*product)));
}

// The cloud portals never show the balance (D9); who asks for JSON asks the file, not the portal.
static QString remainingText(const Quantity& remaining, Portal portal)
{
    return portal == Portal::SupportForBusiness
               ? remainingAmount(remaining)
               : Console::tr("not shown in this portal; read it in Support for Business, at step 2");
}

static Answer fileRequest(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    if (const Refusals refusals = whyNotEmpty(options); !refusals.isEmpty())
        return refused(refusals);
    const ReadDraft draft = draftFrom(options, *workspace.workspace);
    if (!draft)
        return draft.problem;
    const Outcome<Filed> filed = workspace->file(*draft);
    if (!filed)
        return notDone(filed);
    QList<QStringList> facts{{Console::tr("Request"), filed->number},
                             {Console::tr("Consumed"), wording::quantityText(Benefit::ProductSupport, filed->consumed)}};
    if (filed->isCounted)
        facts.append({Console::tr("Remaining"), remainingText(filed->remaining, draft->portal)});
    const QString before = filed->wasFiledBefore
                               ? Console::tr("A request with this key was filed before, and this is that request. "
                                             "Nothing was filed or changed now.") +
                                     QLatin1Char('\n')
                               : QString();
    return done({{QStringLiteral("number"), filed->number},
                 {QStringLiteral("plan"), filed->plan},
                 {QStringLiteral("consumed"), filed->consumed},
                 {QStringLiteral("remaining"), filed->isCounted ? jsonOf(filed->remaining) : QJsonValue()},
                 {QStringLiteral("filed_before"), filed->wasFiledBefore}},
                before + factsText(facts));
}

static QJsonObject requestJson(const SupportRequest& request, const Catalogue& catalogue)
{
    const ProductVersion* product = catalogue.product(request.asked.productVersion);
    const auto timeOf = [](const QDateTime& time) {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    return {{QStringLiteral("number"), request.number},
            {QStringLiteral("title"), request.asked.title},
            {QStringLiteral("product"), request.asked.productVersion},
            {QStringLiteral("product_name"), product ? wording::productText(*product) : QString()},
            {QStringLiteral("portal"), codeOf(request.asked.portal)},
            {QStringLiteral("customer"), request.asked.customer},
            {QStringLiteral("plan"), request.asked.plan},
            {QStringLiteral("plan_name"), request.planName},
            {QStringLiteral("severity"), request.asked.severity ? QJsonValue(codeOf(*request.asked.severity)) : QJsonValue()},
            {QStringLiteral("state"), codeOf(request.state)},
            {QStringLiteral("close_reason"), request.closeReason ? QJsonValue(codeOf(*request.closeReason)) : QJsonValue()},
            {QStringLiteral("consumed"), request.consumed},
            {QStringLiteral("opened"), jsonOf(request.opened)},
            {QStringLiteral("closed"), jsonOf(request.closed)},
            {QStringLiteral("opened_at"), timeOf(request.openedAt)},
            {QStringLiteral("closed_at"), timeOf(request.closedAt)},
            {QStringLiteral("opened_by"), request.openedBy}};
}

static QString requestsText(const RequestList& list, const Catalogue& catalogue)
{
    QList<QStringList> rows;
    for (const SupportRequest& request : list.requests) {
        const ProductVersion* product = catalogue.product(request.asked.productVersion);
        rows.append({request.number, request.asked.title, product ? wording::productText(*product) : request.asked.productVersion,
                     request.planName, request.asked.severity ? codeOf(*request.asked.severity) : QString(),
                     wording::textOf(request.state), wording::dateText(request.opened)});
    }
    const QStringList heads{Console::tr("Number"),   Console::tr("Title"), Console::tr("Product"), Console::tr("Plan"),
                            Console::tr("Severity"), Console::tr("State"), Console::tr("Opened")};
    return (rows.isEmpty() ? QString() : tableText(heads, rows)) + Console::tr("%n request(s)", nullptr, list.total) +
           QLatin1Char('\n');
}

static Answer requests(const Options& options, const Catalogue& catalogue)
{
    RequestFilter filter;
    filter.text = options.value(QStringLiteral("--search"));
    filter.state = requestStateFromCode(options.value(QStringLiteral("--state")));
    if (options.has(QStringLiteral("--limit"))) {
        filter.limit = wholeNumberFrom(options.value(QStringLiteral("--limit"))).value_or(-1);
        if (filter.limit < 0)
            return misused(Console::tr("The option %1 needs a whole number, 0 or more.").arg(QStringLiteral("--limit")));
    }
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const Result<RequestList> found = workspace->requests(filter);
    if (!found)
        return failed(found.error());
    QJsonArray list;
    for (const SupportRequest& request : found.value().requests)
        list.append(requestJson(request, catalogue));
    return done({{QStringLiteral("requests"), list}, {QStringLiteral("total"), found.value().total}},
                requestsText(found.value(), catalogue));
}

static Answer closeRequest(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const std::optional<CloseReason> reason = closeReasonFromCode(options.value(QStringLiteral("--reason")));
    Q_ASSERT(reason); // one of the choices
    const Outcome<Closed> closed = workspace->close(options.argument(1), *reason);
    if (!closed)
        return notDone(closed);
    QList<QStringList> facts{{Console::tr("Refunded"), wording::quantityText(Benefit::ProductSupport, closed->refunded)}};
    if (closed->isCounted)
        facts.append({Console::tr("Remaining"), remainingText(closed->remaining, closed->portal)});
    return done({{QStringLiteral("number"), options.argument(1)},
                 {QStringLiteral("refunded"), closed->refunded},
                 {QStringLiteral("remaining"), closed->isCounted ? jsonOf(closed->remaining) : QJsonValue()}},
                factsText(facts));
}

static Answer customers(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const Organisation organisation = workspace->organisation().value_or(Organisation());
    const Refusals refusals = whyNotActFor(workspace->account(), {}, organisation, std::nullopt);
    if (!refusals.isEmpty())
        return refused(refusals);
    QList<QStringList> rows;
    for (const QString& customer : organisation.customers)
        rows.append({customer});
    return done({{QStringLiteral("customers"), QJsonArray::fromStringList(organisation.customers)},
                 {QStringLiteral("csp"), codeOf(organisation.csp)}},
                rows.isEmpty() ? Console::tr("The organisation has no CSP customers.") + QLatin1Char('\n')
                               : tableText({Console::tr("Customer")}, rows));
}

static QStringList closeReasons()
{
    return {codeOf(CloseReason::Solved), codeOf(CloseReason::Duplicate), codeOf(CloseReason::ProductBug)};
}

QList<Verb> requestVerbs()
{
    const QStringList file{QStringLiteral("FILE")};
    const QStringList states{codeOf(RequestState::Open), codeOf(RequestState::Waiting), codeOf(RequestState::Closed)};
    return {
        {QStringLiteral("plans"),
         file,
         {accountOption(), portalOption(true), {QStringLiteral("--product"), QStringLiteral("ID"), true, {}}, customerOption()},
         Console::tr("Show the support plans that a portal offers for a product, and why others are not offered."),
         plans},
        {QStringLiteral("request"), file, draftOptions(),
         Console::tr("File a support request: consumes one incident of a limited plan."), fileRequest, true},
        {QStringLiteral("requests"),
         file,
         {{QStringLiteral("--search"), QStringLiteral("TEXT"), false, {}},
          {QStringLiteral("--state"), QStringLiteral("S"), false, states},
          {QStringLiteral("--limit"), QStringLiteral("N"), false, {}}},
         Console::tr("List the support requests, newest first."),
         requests},
        {QStringLiteral("close"),
         {QStringLiteral("FILE"), QStringLiteral("NUMBER")},
         {accountOption(), {QStringLiteral("--reason"), QStringLiteral("R"), true, closeReasons()}},
         Console::tr("Close a support request: a duplicate or a product bug gives its incident back."),
         closeRequest,
         true},
        {QStringLiteral("customers"),
         file,
         {accountOption()},
         Console::tr("List the CSP customers an account can act for."),
         customers}};
}
