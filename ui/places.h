#pragma once

#include "model/domain/portal.h"

#include <QString>

#include <array>
#include <optional>

// The places a person can visit: navigation, search, --page and "last page" speak of these. A place is listed here when
// its page works, not before.
enum class Place {
    Home,
    SignIn,
    TechnicalBenefits,
    SupportPlans,
    Editions,
    WhoCanDoIt,
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
    AdvisoryHours,
    MembershipCenter,
    Customers,
    Microsoft365,
    PowerPlatform,
    Lcs,
    Help,
};

// "home", "technical-benefits", "azure-link", ...: English words with hyphens; "" of what is no place.
constexpr QLatin1StringView latinCodeOf(Place place)
{
    using namespace Qt::StringLiterals;
    switch (place) {
    case Place::Home: return "home"_L1;
    case Place::SignIn: return "sign-in"_L1;
    case Place::TechnicalBenefits: return "technical-benefits"_L1;
    case Place::AdvisoryHours: return "advisory-hours"_L1;
    case Place::MembershipCenter: return "membership-center"_L1;
    case Place::Customers: return "customers"_L1;
    case Place::SupportPlans: return "support-plans"_L1;
    case Place::WhoCanDoIt: return "who-can-do-this"_L1;
    case Place::Editions: return "editions"_L1;
    case Place::NewRequest: return "new-request"_L1;
    case Place::Requests: return "requests"_L1;
    case Place::CoverageChecker: return "coverage-checker"_L1;
    case Place::WhichWay: return "which-way"_L1;
    case Place::Azure: return "azure"_L1;
    case Place::AzureSupportPlans: return "azure-support-plans"_L1;
    case Place::AzureLink: return "azure-link"_L1;
    case Place::AzureNewRequest: return "azure-new-request"_L1;
    case Place::AzureRequests: return "azure-requests"_L1;
    case Place::DecodeError: return "decode-error"_L1;
    case Place::Microsoft365: return "microsoft-365"_L1;
    case Place::PowerPlatform: return "power-platform"_L1;
    case Place::Lcs: return "lcs"_L1;
    case Place::Help: return "help"_L1;
    }
    return {};
}
inline QString codeOf(Place place) { return latinCodeOf(place); }

// Every place, in the order of the enum, which is that of search: whoever adds a value owes it a code, says the compiler, and
// with the code it is listed here.
inline constexpr auto allPlaces = [] {
    constexpr int count = [] {
        int value = 0;
        while (!latinCodeOf(Place(value)).isEmpty())
            ++value;
        return value;
    }();
    std::array<Place, count> places{};
    for (int value = 0; value < count; ++value)
        places[value] = Place(value);
    return places;
}();

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
