#include "model/domain/edition.h"

#include <algorithm>

template <class T, class Predicate> static const T* firstWhere(const QList<T>& list, Predicate matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

const Competency* Edition::competency(const QString& competencyId) const
{
    return firstWhere(competencies, [&](const Competency& c) { return c.id == competencyId; });
}

const OfferType* Edition::offerType(const QString& kind, const QString& level) const
{
    return firstWhere(offerTypes, [&](const OfferType& type) { return type.kind == kind && type.level == level; });
}

const BenefitText* Edition::textFor(Benefit benefit) const
{
    return firstWhere(benefits, [=](const BenefitText& text) { return text.benefit == benefit; });
}
