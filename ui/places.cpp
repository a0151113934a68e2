#include "ui/places.h"

#include "model/wording.h"

#include <QCoreApplication>

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
    case Place::AdvisoryHours: return QCoreApplication::translate("Places", "Advisory hours (TPD)");
    case Place::MembershipCenter: return QCoreApplication::translate("Places", "Partner Membership Center");
    case Place::Customers: return QCoreApplication::translate("Places", "Customers");
    case Place::SupportPlans: return QCoreApplication::translate("Places", "Partner support plans");
    case Place::WhoCanDoIt: return QCoreApplication::translate("Places", "Who can do this?");
    case Place::Editions: return QCoreApplication::translate("Places", "Editions compared");
    case Place::NewRequest: return QCoreApplication::translate("Places", "New request");
    case Place::Requests: return QCoreApplication::translate("Places", "Requests");
    case Place::CoverageChecker: return QCoreApplication::translate("Places", "Coverage checker");
    case Place::WhichWay: return QCoreApplication::translate("Places", "Which way?");
    case Place::Azure: return QCoreApplication::translate("Places", "Azure");
    case Place::AzureSupportPlans: return QCoreApplication::translate("Places", "Azure: support plans");
    case Place::AzureLink: return QCoreApplication::translate("Places", "Azure: link support benefits");
    case Place::AzureNewRequest: return QCoreApplication::translate("Places", "Azure: new support request");
    case Place::AzureRequests: return QCoreApplication::translate("Places", "Azure: all support requests");
    case Place::DecodeError: return QCoreApplication::translate("Places", "Decode this error");
    case Place::Microsoft365:
        return QStringLiteral("Microsoft 365"); // names, and short: the full ones would widen the navigation
    case Place::PowerPlatform: return QStringLiteral("Power Platform");
    case Place::Lcs: return QStringLiteral("LCS");
    case Place::Help: return QCoreApplication::translate("Places", "Help");
    }
    return {};
}

std::optional<Place> placeOf(Portal portal)
{
    switch (portal) {
    case Portal::SupportForBusiness: return Place::NewRequest;
    case Portal::Azure: return Place::Azure;
    case Portal::Microsoft365: return Place::Microsoft365;
    case Portal::PowerPlatform: return Place::PowerPlatform;
    case Portal::Lcs: return Place::Lcs;
    }
    Q_UNREACHABLE();
}

std::optional<Place> newRequestPlaceOf(Portal portal)
{
    switch (portal) {
    case Portal::SupportForBusiness: return Place::NewRequest;
    case Portal::Azure: return Place::AzureNewRequest;
    case Portal::Microsoft365:
    case Portal::PowerPlatform:
    case Portal::Lcs: return placeOf(portal);
    }
    return std::nullopt;
}

Place navigationPlaceOf(Place place)
{
    switch (place) {
    case Place::AzureSupportPlans:
    case Place::AzureLink:
    case Place::AzureNewRequest:
    case Place::AzureRequests: return Place::Azure;
    case Place::MembershipCenter: return Place::TechnicalBenefits;
    case Place::Home:
    case Place::SignIn:
    case Place::TechnicalBenefits:
    case Place::AdvisoryHours:
    case Place::Customers:
    case Place::Microsoft365:
    case Place::PowerPlatform:
    case Place::Lcs:
    case Place::SupportPlans:
    case Place::WhoCanDoIt:
    case Place::Editions:
    case Place::NewRequest:
    case Place::Requests:
    case Place::CoverageChecker:
    case Place::WhichWay:
    case Place::Azure:
    case Place::DecodeError:
    case Place::Help: return place;
    }
    return place;
}

QString nameOf(Place place, const Edition& edition)
{
    return place == Place::TechnicalBenefits ? wording::textOf(edition.benefitsPage) : nameOf(place);
}
