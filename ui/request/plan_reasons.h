#pragma once

#include "model/domain/plans.h"
#include "model/domain/product.h"
#include "ui/places.h"
#include "ui/widgets/plan_card.h"

#include <functional>

class Workspace;

// How a plan line looks as a card, and why it cannot be used.

/// What a person can do about a reason; told to the step when the reason's link is pressed.
enum class PlanHelp { None, SeeBenefits, SeeRequests, ChangeProduct, GoToAzure, GoToSupportForBusiness };
PlanHelp helpFor(Reason reason);
/// The place where it is done; nothing where it is done in the form itself.
std::optional<Place> placeOf(PlanHelp help);

PlanCard::Content planContent(const PlanLine& line, bool showsRemaining);
/// One bar for each reason, inside the card. product: the one that was chosen; nullptr where none was.
void addReasonBars(PlanCard* card, const PlanLine& line, const ProductVersion* product,
                   const std::function<void(PlanHelp)>& onHelp);
/// Everything that the cards of this offer show: equal texts need no new cards.
QStringList fingerprintOf(const PlanOffer& offer, const ProductVersion& product);
