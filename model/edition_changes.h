#pragma once

#include "model/catalogue/catalogue.h"

// One thing that two editions say differently, or alike, in words: computed from their data alone.
struct EditionChange
{
    enum class Topic { Name, Grant, Rule };
    Topic topic;
    QString what;                            // "Microsoft Product Support", "Gold …", "End of a contract"
    QString before;                          // one line, or one for each benefit; "" = not there
    QString after;                           // "" = went away
    Evidence evidence = Evidence::Published; // of the weaker side

    bool isSame() const { return before == after; }
};

// Everything that can differ, in the order of a reader: names, what each offer grants, rules. What did not change is
// listed too, so that nobody has to wonder. An offer that one side does not know has an empty text there.
QList<EditionChange> changesBetween(const Edition& before, const Edition& after, const Catalogue& catalogue);

namespace wording {
QString textOf(Evidence evidence);               // "Published", "Second-hand", "Assumed"
QString listedText(const ListedBenefit& listed); // "1 consultation", "Unlimited"
QString offerTypeText(const OfferType& type);    // "Gold competency", "Silver competency (legacy)"
} // namespace wording
