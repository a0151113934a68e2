#include "model/domain/membership_center.h"

#include <algorithm>
#include <array>

static constexpr auto frontline = std::to_array<const char16_t*>({
    u"US", u"CA", u"PR", u"BM",                                                         // North America
    u"MX", u"GT", u"BZ", u"SV", u"HN", u"NI", u"CR", u"PA", u"CU", u"DO", u"HT", u"JM", // Latin America
    u"BS", u"BB", u"TT", u"AR", u"BO", u"BR", u"CL", u"CO", u"EC", u"GY", u"PE", u"PY", u"SR", u"UY", u"VE", u"AU", u"NZ", u"TW",
});
static constexpr auto asia = std::to_array<const char16_t*>({
    u"CN", u"HK", u"MO", u"MN",                                                  // Greater China and its north
    u"BD", u"BN", u"BT", u"FJ", u"ID", u"IN", u"JP", u"KH", u"KR", u"LA", u"LK", // Asia Pacific
    u"MM", u"MV", u"MY", u"NP", u"PG", u"PH", u"SG", u"TH", u"TL", u"VN",
});

template <class List> static bool holds(const List& list, const QString& country)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const char16_t* code) { return country.compare(QStringView(code), Qt::CaseInsensitive) == 0; });
}

MembershipRegion membershipRegionOf(const QString& country)
{
    if (holds(frontline, country))
        return MembershipRegion::FrontlineSupport;
    return holds(asia, country) ? MembershipRegion::TechnicalSupport : MembershipRegion::Registration;
}
