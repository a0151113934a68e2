#pragma once

#include "app/console/answer.h"
#include "model/domain/plans.h"

// What `plans` says of an offer, for scripts and for people.
QJsonObject offerJson(const PlanOffer& offer);
QString offerText(const PlanOffer& offer, const ProductVersion& product);
