#pragma once

#include <QString>

#include <optional>

// The places a person can visit: navigation, search, --page and "last page" speak of these. A place is listed here when
// its page works, not before.
enum class Place {
    Home,
    SignIn,
    TechnicalBenefits,
    SupportPlans,
    WhoCanDoIt,
    NewRequest,
    Requests,
    CoverageChecker,
    WhichWay,
    Help,
};
inline constexpr Place allPlaces[] = {
    Place::Home,       Place::SignIn,   Place::TechnicalBenefits, Place::SupportPlans, Place::WhoCanDoIt,
    Place::NewRequest, Place::Requests, Place::CoverageChecker,   Place::WhichWay,     Place::Help};

QString codeOf(Place place); // "home", "sign-in", "technical-benefits", "support-plans", "who-can-do-this", "new-request",
                            // "requests", "coverage-checker", "which-way", "help"
std::optional<Place> placeFromCode(const QString& code);

// As navigation and search call it, in the language that is installed.
QString nameOf(Place place);
