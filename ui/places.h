#pragma once

#include "model/domain/portal.h"

#include <QString>

#include <optional>

// The places a person can visit: navigation, search, --page and "last page" speak of these. A place is listed here when
// its page works, not before.
enum class Place {
    Home,
    SignIn,
    TechnicalBenefits,
    AdvisoryHours,
    MembershipCenter,
    Customers,
    SupportPlans,
    WhoCanDoIt,
    Editions,
    NewRequest,
    Requests,
    CoverageChecker,
    WhichWay,
    Azure, // its overview; the four after it are parts of the same portal
    AzureSupportPlans,
    AzureLink,
    AzureNewRequest,
    AzureRequests,
    DecodeError,
    Microsoft365,
    PowerPlatform,
    Lcs,
    Help,
};
inline constexpr Place allPlaces[] = {Place::Home,
                                      Place::SignIn,
                                      Place::TechnicalBenefits,
                                      Place::SupportPlans,
                                      Place::Editions,
                                      Place::WhoCanDoIt,
                                      Place::NewRequest,
                                      Place::Requests,
                                      Place::CoverageChecker,
                                      Place::WhichWay,
                                      Place::Azure,
                                      Place::AzureSupportPlans,
                                      Place::AzureLink,
                                      Place::AzureNewRequest,
                                      Place::AzureRequests,
                                      Place::DecodeError,
                                      Place::AdvisoryHours,
                                      Place::MembershipCenter,
                                      Place::Customers,
                                      Place::Microsoft365,
                                      Place::PowerPlatform,
                                      Place::Lcs,
                                      Place::Help};

QString codeOf(Place place); // "home", "technical-benefits", "azure-link", ...: English words with hyphens
std::optional<Place> placeFromCode(const QString& code);

// As navigation and search call it, in the language that is installed.
QString nameOf(Place place);

// Where a portal begins, and where a request is written in it; nothing where the portal has no place here.
std::optional<Place> placeOf(Portal portal);
std::optional<Place> newRequestPlaceOf(Portal portal);
// The place that stands for this one in the navigation: a portal's overview for its parts, the benefits for the old way to
// activate them.
Place navigationPlaceOf(Place place);

// The same under the rules of an edition, which renames some: the "Technical benefits" of 2021 are the "Technical support
// & consultation" of 2023.
struct Edition;
QString nameOf(Place place, const Edition& edition);
