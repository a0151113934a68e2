#include "model/catalogue/scenario_reader.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/scenario_checks.h"

using namespace Qt::StringLiterals;

static constexpr int maxSignIn = 250;
static const QString portals = u"a portal: support-for-business, azure, microsoft-365, power-platform or lcs"_s;
static const QString benefits = u"a support benefit: product-support or signature-cloud-support"_s;

static std::optional<Benefit> supportBenefitFromCode(const QString& code)
{
    const std::optional<Benefit> benefit = benefitFromCode(code);
    return benefit == Benefit::AdvisoryHours ? std::nullopt : benefit; // TPD needs no activation and has no incidents
}

static QString digits(const JsonPlace& place, int min, int max, const QString& expected)
{
    const QString text = place.string();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < min || text.size() > max || !std::all_of(text.begin(), text.end(), isDigit))
        place.report(expected, u"something else"_s);
    return text;
}

// Rehearsal numbers only, so that no file of ours can carry a real one (scenarios.md).
static QString trainingId(const JsonPlace& place)
{
    const QString expected = u"nine digits, 990000000 or more"_s;
    const QString id = digits(place, 9, 9, expected);
    if (!id.startsWith(u"99"))
        place.report(expected, u"a lower number"_s);
    return id;
}

static QString signIn(const JsonPlace& place)
{
    const QString text = place.string(maxSignIn);
    const qsizetype at = text.indexOf(u'@');
    const auto isOdd = [](QChar c) { return c.isSpace() || !c.isPrint(); };
    if (at < 1 || at == text.size() - 1 || text.count(u'@') != 1 || std::any_of(text.begin(), text.end(), isOdd))
        place.report(u"a sign-in name such as engineer@aurora.example"_s, u"something else"_s);
    return text;
}

static Account readAccount(const JsonPlace& place)
{
    place.hasKeys({"signIn"_L1, "displayName"_L1, "kind"_L1, "mpn"_L1, "csp"_L1, "roles"_L1});
    Account result;
    result.signIn = signIn(place.at("signIn"_L1));
    result.displayName = place.at("displayName"_L1).string();
    result.kind = place.at("kind"_L1).word(accountKindFromCode, u"work-or-school or microsoft-account"_s);
    result.mpn = place.at("mpn"_L1).boolean();
    result.csp = place.at("csp"_L1).boolean();
    for (const JsonPlace& role : place.at("roles"_L1).items(0, roleCount)) {
        const Role value = role.word(roleFromCode, u"a role such as global-admin or mpn-partner-admin"_s);
        if (result.has(value))
            role.report(u"each role once"_s);
        result.roles.append(value);
    }
    return result;
}

static Offer readOffer(const JsonPlace& place)
{
    place.hasKeys({"kind"_L1, "start"_L1, "end"_L1}, {"level"_L1, "competency"_L1});
    Offer result;
    result.kind = place.at("kind"_L1).id();
    if (place.has("level"_L1))
        result.level = place.at("level"_L1).id();
    if (place.has("competency"_L1))
        result.competency = place.at("competency"_L1).id();
    result.start = place.at("start"_L1).date();
    result.end = place.at("end"_L1).date();
    return result;
}

static ScenarioContract readContract(const JsonPlace& place)
{
    place.hasKeys({"activated"_L1, "activatedBy"_L1, "benefits"_L1}, {"accessId"_L1, "contractId"_L1, "links"_L1});
    ScenarioContract result;
    result.activated = place.at("activated"_L1).date();
    result.activatedBy = signIn(place.at("activatedBy"_L1));
    if (place.has("accessId"_L1))
        result.accessId = trainingId(place.at("accessId"_L1));
    if (place.has("contractId"_L1))
        result.contractId = trainingId(place.at("contractId"_L1));
    for (const JsonPlace& benefit : place.at("benefits"_L1).items(1, 2))
        result.benefits.append(benefit.word(supportBenefitFromCode, benefits));
    if (!place.has("links"_L1))
        return result;
    for (const JsonPlace& link : place.at("links"_L1).items(0, 200)) {
        link.hasKeys({"account"_L1, "portal"_L1, "date"_L1});
        result.links.append(
            {signIn(link.at("account"_L1)), link.at("portal"_L1).word(portalFromCode, portals), link.at("date"_L1).date()});
    }
    return result;
}

static ScenarioOrganisation readOrganisation(const JsonPlace& place)
{
    place.hasKeys({"name"_L1, "partnerId"_L1, "country"_L1, "accounts"_L1},
                  {"csp"_L1, "customers"_L1, "offers"_L1, "contracts"_L1});
    ScenarioOrganisation result;
    Organisation& own = result.organisation;
    own.name = place.at("name"_L1).string();
    own.partnerId = digits(place.at("partnerId"_L1), 4, 10, u"a partner ID of 4 to 10 digits"_s);
    own.country = place.at("country"_L1).string();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (own.country.size() != 2 || !std::all_of(own.country.begin(), own.country.end(), isLetter))
        place.at("country"_L1).report(u"a country of two capital letters, such as IT"_s);
    if (place.has("csp"_L1))
        own.csp = place.at("csp"_L1).word(cspKindFromCode, u"none, direct-bill or indirect-reseller"_s);
    if (place.has("customers"_L1))
        for (const JsonPlace& customer : place.at("customers"_L1).items(0, 100))
            own.customers.append(customer.string());
    for (const JsonPlace& account : place.at("accounts"_L1).items(1, 200))
        own.accounts.append(readAccount(account));
    if (place.has("offers"_L1))
        for (const JsonPlace& offer : place.at("offers"_L1).items(0, 100))
            own.offers.append(readOffer(offer));
    if (place.has("contracts"_L1))
        for (const JsonPlace& contract : place.at("contracts"_L1).items(0, 20))
            result.contracts.append(readContract(contract));
    return result;
}

static ScenarioRequest readRequest(const JsonPlace& place)
{
    place.hasKeys(
        {"account"_L1, "benefit"_L1, "product"_L1, "portal"_L1, "title"_L1, "description"_L1, "severity"_L1, "opened"_L1},
        {"category"_L1, "problem"_L1, "closed"_L1, "closeReason"_L1});
    ScenarioRequest result;
    result.account = signIn(place.at("account"_L1));
    result.benefit = place.at("benefit"_L1).word(supportBenefitFromCode, benefits);
    result.productVersion = place.at("product"_L1).id();
    result.portal = place.at("portal"_L1).word(portalFromCode, portals);
    if (place.has("category"_L1))
        result.category = place.at("category"_L1).id();
    if (place.has("problem"_L1))
        result.problem = place.at("problem"_L1).id();
    if (place.has("category"_L1) != place.has("problem"_L1))
        place.report(u"category and problem together"_s, u"one of them"_s);
    result.title = place.at("title"_L1).text(maxTitleLength);
    result.description = place.at("description"_L1).text(maxDescriptionLength);
    result.severity = place.at("severity"_L1).word(severityFromCode, u"A, B or C"_s);
    result.opened = place.at("opened"_L1).date();
    if (place.has("closed"_L1))
        result.closed = place.at("closed"_L1).date();
    if (place.has("closeReason"_L1))
        result.closeReason = place.at("closeReason"_L1).word(closeReasonFromCode, u"solved, duplicate or product-bug"_s);
    if (place.has("closed"_L1) != place.has("closeReason"_L1))
        place.report(u"closed and closeReason together"_s, u"one of them"_s);
    return result;
}

static Result<Scenario> scenarioIn(Result<JsonFile> file, const Catalogue& catalogue)
{
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    if (!root.hasKeys({"id"_L1, "name"_L1, "explanation"_L1, "edition"_L1, "today"_L1, "organisations"_L1},
                      {"$schema"_L1, "requests"_L1}))
        return file->failure();
    Scenario result;
    result.id = root.at("id"_L1).id();
    result.name = root.at("name"_L1).text();
    result.explanation = root.at("explanation"_L1).text(4'000);
    result.edition = root.at("edition"_L1).id();
    result.today = root.at("today"_L1).date();
    for (const JsonPlace& organisation : root.at("organisations"_L1).items(1, 2))
        result.organisations.append(readOrganisation(organisation));
    if (root.has("requests"_L1))
        for (const JsonPlace& request : root.at("requests"_L1).items(0, 1'000))
            result.requests.append(readRequest(request));
    if (file->isGood())
        checkScenario(result, root, catalogue);
    if (!file->isGood())
        return file->failure();
    return result;
}

Result<Scenario> readScenario(const QString& path, const Catalogue& catalogue)
{
    return scenarioIn(JsonFile::read(path), catalogue);
}

Result<Scenario> parseScenario(const QString& path, const QByteArray& bytes, const Catalogue& catalogue)
{
    return scenarioIn(JsonFile::parse(path, bytes), catalogue);
}
