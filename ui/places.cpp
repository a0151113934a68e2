#include "ui/places.h"

#include "model/wording.h"

#include <QCoreApplication>

QString codeOf(Place place)
{
    switch (place) {
    case Place::Home: return QStringLiteral("home");
    case Place::SignIn: return QStringLiteral("sign-in");
    case Place::TechnicalBenefits: return QStringLiteral("technical-benefits");
    case Place::Editions: return QStringLiteral("editions");
    case Place::NewRequest: return QStringLiteral("new-request");
    case Place::Requests: return QStringLiteral("requests");
    case Place::Help: return QStringLiteral("help");
    }
    return {};
}

std::optional<Place> placeFromCode(const QString& code)
{
    for (Place place : allPlaces)
        if (codeOf(place) == code)
            return place;
    return std::nullopt;
}

QString nameOf(Place place)
{
    switch (place) {
    case Place::Home: return QCoreApplication::translate("Places", "Home");
    case Place::SignIn: return QCoreApplication::translate("Places", "Sign-in");
    case Place::TechnicalBenefits: return QCoreApplication::translate("Places", "Technical benefits");
    case Place::Editions: return QCoreApplication::translate("Places", "Editions compared");
    case Place::NewRequest: return QCoreApplication::translate("Places", "New request");
    case Place::Requests: return QCoreApplication::translate("Places", "Requests");
    case Place::Help: return QCoreApplication::translate("Places", "Help");
    }
    return {};
}

QString nameOf(Place place, const Edition& edition)
{
    return place == Place::TechnicalBenefits ? wording::textOf(edition.benefitsPage) : nameOf(place);
}
