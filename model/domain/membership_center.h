#pragma once

#include <QString>

// Where a member of the Partner Membership Center (before Technical benefits moved into Partner Center)
// had to ask for activation (domain.md 1.9).
enum class MembershipRegion {
    FrontlineSupport, // North America, Latin America, Australia, New Zealand, Taiwan: Partner Frontline Support
    Registration,     // Europe, Middle East, Africa: a form by e-mail
    TechnicalSupport, // Asia Pacific and Greater China: technical support
};
inline constexpr MembershipRegion allMembershipRegions[] = {MembershipRegion::FrontlineSupport, MembershipRegion::Registration,
                                                            MembershipRegion::TechnicalSupport};

// country: ISO 3166-1 alpha-2. The sources name regions, not countries: which country is in which is ours [A]; one that is
// in neither list of membership_center.cpp belongs to Europe, Middle East and Africa.
MembershipRegion membershipRegionOf(const QString& country);
