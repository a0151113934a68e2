#pragma once

#include "app/console/answer.h"
#include "model/domain/plans.h"

// What `plans` says of an offer, for scripts and for people. `coverage` is that of the product on the workspace's date.
QJsonObject offerJson(const PlanOffer& offer);
QString offerText(const PlanOffer& offer, const ProductVersion& product, const Coverage& coverage);
