#pragma once

#include "model/domain/text.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// The three technical benefits. Their names differ by edition (mpn-2021: Microsoft Product Support, Signature Cloud
// Support); what they are does not.
enum class Benefit { ProductSupport, Signature, AdvisoryHours };
QString codeOf(Benefit benefit); // "product-support", "signature-cloud-support", "tpd"
std::optional<Benefit> benefitFromCode(const QString& code);

// How well a fact of an edition is founded. What is not published stands on screen with its mark.
enum class Evidence { Published, SecondHand, Assumed };
QString codeOf(Evidence evidence); // "published", "second-hand", "assumed"
std::optional<Evidence> evidenceFromCode(const QString& code);

// nullopt = unlimited. A quantity of incidents, or of hours for AdvisoryHours.
using Quantity = std::optional<int>;

// How activation works: one pair of IDs for every technical support benefit (mpn-2021), or one pair each (maicpp-2023, [A]).
enum class ActivationStyle { WholeMembership, EachBenefit };

struct Competency
{
    QString id; // "data-platform"
    Text name;
    bool cloud = false; // one of the six cloud competencies (article, below the entitlement table)
    QString kind{};     // the OfferType::kind it is held as: "competency", "solutions-partner"
    Text area{};        // "Data and AI": groups competencies in lists; may be empty
};

// What one kind of membership offer grants for one benefit.
struct Grant
{
    Benefit benefit;
    bool cloudCompetencyOnly = false; // this grant needs a cloud competency ...
    bool otherCompetencyOnly = false; // ... or one that is not
    Quantity quantity;
    QString planName;            // as Support for Business shows it: "Partner support Gold 20pack"; empty for AdvisoryHours
    bool isPresalesFree = false; // AdvisoryHours: technical presales take none of the hours (domain.md 1.4)
};

// One row of the entitlement table.
struct OfferType
{
    QString kind;  // "action-pack", "competency", "solutions-partner", ...
    QString level; // "silver", "gold" or ""
    int rank = 0;  // the higher one counts (D2)
    Text name;     // "Gold %1", where %1 is the competency's name; "Microsoft Action Pack"
    QList<Grant> grants;
    Evidence evidence = Evidence::Published;
};

struct BenefitText
{
    Benefit benefit;
    Text name;  // "Microsoft Product Support"
    Text scope; // "Recent on-premises products only"
    Evidence evidence = Evidence::Published;
};

// A row that the programme's own list of benefits shows besides the three: "Application design review (ADR)", 1 consultation.
// Nothing here follows from it.
enum class ListedUnit { Incidents, Hours, Consultations };
QString codeOf(ListedUnit unit); // "incidents", "hours", "consultations"
std::optional<ListedUnit> listedUnitFromCode(const QString& code);

struct ListedBenefit
{
    Text name;
    Text source; // the list's column of that name
    Quantity quantity;
    ListedUnit unit = ListedUnit::Incidents;
    Evidence evidence = Evidence::Published;
};

// Something to know about an edition that no rule here follows: "IDs appear in one or two minutes".
struct EditionNote
{
    Text text;
    Evidence evidence = Evidence::Published;

    bool operator==(const EditionNote&) const = default;
};

// One dated set of programme rules, read from resources/editions/.
struct Edition
{
    QString id; // "mpn-2021"
    Text name;
    Text programme;          // "Microsoft Partner Network"
    bool secondHand = false; // facts from second-hand sources only; every page says so
    Text benefitsPage;       // as the menu Benefits calls it: "Technical benefits", "Technical support & consultation"
    Text advisoryPage;       // where the advisory hours are: the same page, or one of their own
    ActivationStyle activation = ActivationStyle::WholeMembership;
    int graceDays = 30; // benefits and contract go on after the membership's end (D3, D10)
    // Where set, activation is possible within so many months of the membership's start, and no later than it ever is.
    std::optional<int> activateWithinMonths{};
    // Where set, a contract lasts so many months from its activation, whatever the membership does; else it ends with the
    // membership and graceDays.
    std::optional<int> contractMonths{};
    bool showsBalance = false; // the page of the benefits shows what remains, not Support for Business alone (D9)
    QString drillProduct;      // the product of the balance drill (D9): "windows-10"
    QList<Competency> competencies;
    QList<OfferType> offerTypes;
    QList<BenefitText> benefits;
    QList<ListedBenefit> listed;
    QList<EditionNote> notes;

    const Competency* competency(const QString& competencyId) const;
    const OfferType* offerType(const QString& kind, const QString& level) const;
    const BenefitText* textFor(Benefit benefit) const;
};
