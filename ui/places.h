#pragma once

#include <QString>

#include <optional>

// The places a person can visit: navigation, search, --page and "last page" speak of these. A place is listed here when
// its page works, not before.
enum class Place {
    Home,
    SignIn,
    TechnicalBenefits,
    Editions,
    NewRequest,
    Requests,
    Help,
};
inline constexpr Place allPlaces[] = {Place::Home,       Place::SignIn,   Place::TechnicalBenefits, Place::Editions,
                                      Place::NewRequest, Place::Requests, Place::Help};

QString codeOf(Place place); // "home", "sign-in", "technical-benefits", "editions", "new-request", "requests", "help"
std::optional<Place> placeFromCode(const QString& code);

// As navigation and search call it, in the language that is installed.
QString nameOf(Place place);
// The same under the rules of an edition, which renames some: the "Technical benefits" of 2021 are the "Technical support
// & consultation" of 2023.
struct Edition;
QString nameOf(Place place, const Edition& edition);
