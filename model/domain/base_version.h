#pragma once

#include "model/domain/product.h"

// "2012" for "2012 R2" and "2012 R3": what a release ranks with (rules.md D5).
QString baseVersionOf(const ProductVersion& version);
