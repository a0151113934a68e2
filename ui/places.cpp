#include "ui/places.h"

#include <QCoreApplication>

QString codeOf(Place place)
{
    switch (place) {
    case Place::Home: return QStringLiteral("home");
    case Place::SignIn: return QStringLiteral("sign-in");
    case Place::TechnicalBenefits: return QStringLiteral("technical-benefits");
    case Place::SupportPlans: return QStringLiteral("support-plans");
    case Place::WhoCanDoIt: return QStringLiteral("who-can-do-this");
    case Place::NewRequest: return QStringLiteral("new-request");
    case Place::Requests: return QStringLiteral("requests");
    case Place::CoverageChecker: return QStringLiteral("coverage-checker");
    case Place::WhichWay: return QStringLiteral("which-way");
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
    case Place::SupportPlans: return QCoreApplication::translate("Places", "Partner support plans");
    case Place::WhoCanDoIt: return QCoreApplication::translate("Places", "Who can do this?");
    case Place::NewRequest: return QCoreApplication::translate("Places", "New request");
    case Place::Requests: return QCoreApplication::translate("Places", "Requests");
    case Place::CoverageChecker: return QCoreApplication::translate("Places", "Coverage checker");
    case Place::WhichWay: return QCoreApplication::translate("Places", "Which way?");
    case Place::Help: return QCoreApplication::translate("Places", "Help");
    }
    return {};
}
