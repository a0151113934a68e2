#include "model/edition_changes.h"

#include "model/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

class EditionChanges
{
    Q_DECLARE_TR_FUNCTIONS(EditionChanges)
};

namespace wording {

QString textOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Published: return EditionChanges::tr("Published");
    case Evidence::SecondHand: return EditionChanges::tr("Second-hand");
    case Evidence::Assumed: return EditionChanges::tr("Assumed");
    }
    Q_UNREACHABLE();
}

QString listedText(const ListedBenefit& listed)
{
    switch (listed.unit) {
    case ListedUnit::Incidents: return quantityText(Benefit::ProductSupport, listed.quantity);
    case ListedUnit::Hours: return quantityText(Benefit::AdvisoryHours, listed.quantity);
    case ListedUnit::Consultations:
        return listed.quantity ? EditionChanges::tr("%n consultation(s)", nullptr, *listed.quantity)
                               : quantityText(Benefit::ProductSupport, listed.quantity);
    }
    Q_UNREACHABLE();
}

QString offerTypeText(const OfferType& type)
{
    QString name = textOf(type.name);
    if (!name.contains(u"%1"_s))
        return name;
    name = name.remove(u"(%1)"_s).remove(u"%1"_s).simplified();
    const qsizetype remark = name.indexOf(u" ("_s); // "Silver (legacy)": the remark stays at the end
    const QString own = remark < 0 ? name : name.left(remark);
    return (type.kind == u"competency"_s ? EditionChanges::tr("%1 competency") : EditionChanges::tr("%1 designation")).arg(own) +
           (remark < 0 ? QString() : name.mid(remark));
}

} // namespace wording

static Evidence weaker(Evidence a, Evidence b) { return std::max(a, b); }

static Evidence evidenceOf(const Edition& edition) { return edition.secondHand ? Evidence::SecondHand : Evidence::Published; }

static QString nameOf(Benefit benefit, const Edition& edition)
{
    const BenefitText* text = edition.textFor(benefit);
    return text ? wording::textOf(text->name) : codeOf(benefit);
}

static QList<EditionChange> names(const Edition& before, const Edition& after)
{
    const Evidence evidence = weaker(evidenceOf(before), evidenceOf(after));
    const auto row = [&](const QString& what, const Text& a, const Text& b) {
        return EditionChange{EditionChange::Topic::Name, what, wording::textOf(a), wording::textOf(b), evidence};
    };
    QList<EditionChange> rows{row(EditionChanges::tr("The programme"), before.programme, after.programme),
                              row(EditionChanges::tr("The page in the menu Benefits"), before.benefitsPage, after.benefitsPage),
                              row(EditionChanges::tr("The page of the advisory hours"), before.advisoryPage, after.advisoryPage)};
    const QString whats[] = {EditionChanges::tr("Support for on-premises products"),
                             EditionChanges::tr("Support for cloud products"),
                             EditionChanges::tr("Advice before the sale and at deployment")};
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature, Benefit::AdvisoryHours}) {
        const BenefitText* a = before.textFor(benefit);
        const BenefitText* b = after.textFor(benefit);
        if (a && b)
            rows.append({EditionChange::Topic::Name, whats[int(benefit)], wording::textOf(a->name), wording::textOf(b->name),
                         weaker(a->evidence, b->evidence)});
    }
    for (const OfferType& type : before.offerTypes) {
        const OfferType* later = after.offerType(type.kind, type.level);
        if (later && later->name != type.name)
            rows.append({EditionChange::Topic::Name, EditionChanges::tr("A membership offer"), wording::offerTypeText(type),
                         wording::offerTypeText(*later), weaker(type.evidence, later->evidence)});
    }
    return rows;
}

// What the type grants of this benefit to a cloud competency or to another; nothing at all where it grants none.
static std::optional<Quantity> granted(const OfferType& type, Benefit benefit, bool isCloud)
{
    for (const Grant& grant : type.grants)
        if (grant.benefit == benefit && !(grant.cloudCompetencyOnly && !isCloud) && !(grant.otherCompetencyOnly && isCloud))
            return grant.quantity;
    return std::nullopt;
}

static QString quantityOf(Benefit benefit, const std::optional<Quantity>& quantity)
{
    return quantity ? wording::quantityText(benefit, *quantity) : EditionChanges::tr("none");
}

// One line for each benefit, under the name that it has in that edition.
static QString grantsText(const OfferType* type, const Edition& edition)
{
    if (!type)
        return {};
    QStringList lines;
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature, Benefit::AdvisoryHours}) {
        const auto cloud = granted(*type, benefit, true);
        const auto other = granted(*type, benefit, false);
        lines << (cloud == other ? EditionChanges::tr("%1: %2").arg(nameOf(benefit, edition), quantityOf(benefit, other))
                                 : EditionChanges::tr("%1: %2 with a cloud competency, %3 with another")
                                       .arg(nameOf(benefit, edition), quantityOf(benefit, cloud), quantityOf(benefit, other)));
    }
    return lines.join(u'\n');
}

static QList<EditionChange> grants(const Edition& before, const Edition& after)
{
    QList<EditionChange> rows;
    const auto add = [&](const OfferType* a, const OfferType* b) {
        const Evidence evidence = weaker(a ? a->evidence : Evidence::Published, b ? b->evidence : Evidence::Published);
        rows.append({EditionChange::Topic::Grant, wording::offerTypeText(a ? *a : *b), grantsText(a, before),
                     grantsText(b, after), a && b ? evidence : weaker(evidence, evidenceOf(b ? before : after))});
    };
    for (const OfferType& type : before.offerTypes)
        add(&type, after.offerType(type.kind, type.level));
    for (const OfferType& type : after.offerTypes)
        if (!before.offerType(type.kind, type.level))
            add(nullptr, &type);
    return rows;
}

static QString activationText(const Edition& edition)
{
    return edition.activation == ActivationStyle::WholeMembership
               ? EditionChanges::tr("Once for the whole membership: one pair of IDs")
               : EditionChanges::tr("Each benefit on its own: a pair of IDs each");
}

static QString activateByText(const Edition& edition)
{
    return edition.activateWithinMonths
               ? EditionChanges::tr("Within %n month(s) of the membership's start", nullptr, *edition.activateWithinMonths)
               : EditionChanges::tr("Until %n day(s) after the membership's end", nullptr, edition.graceDays);
}

static QString contractEndText(const Edition& edition)
{
    return edition.contractMonths ? EditionChanges::tr("%n month(s) after the activation", nullptr, *edition.contractMonths)
                                  : EditionChanges::tr("%n day(s) after the membership's end", nullptr, edition.graceDays);
}

static QString balanceText(const Edition& edition)
{
    return edition.showsBalance ? EditionChanges::tr("On the page of the benefits and in Support for Business")
                                : EditionChanges::tr("Only in Support for Business, at step 2");
}

static QString drillText(const Edition& edition, const Catalogue& catalogue)
{
    const ProductVersion* product = catalogue.product(edition.drillProduct);
    return product ? wording::productText(*product) : edition.drillProduct;
}

QList<EditionChange> changesBetween(const Edition& before, const Edition& after, const Catalogue& catalogue)
{
    const Evidence evidence = weaker(evidenceOf(before), evidenceOf(after));
    const auto rule = [&](const QString& what, const QString& a, const QString& b) {
        return EditionChange{EditionChange::Topic::Rule, what, a, b, evidence};
    };
    return names(before, after) + grants(before, after) +
           QList<EditionChange>{
               rule(EditionChanges::tr("How a benefit is activated"), activationText(before), activationText(after)),
               rule(EditionChanges::tr("When it can be activated"), activateByText(before), activateByText(after)),
               rule(EditionChanges::tr("When a contract ends"), contractEndText(before), contractEndText(after)),
               rule(EditionChanges::tr("Where the remaining incidents are read"), balanceText(before), balanceText(after)),
               rule(EditionChanges::tr("The product with which they are read"), drillText(before, catalogue),
                    drillText(after, catalogue))};
}
