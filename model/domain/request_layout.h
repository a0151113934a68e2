#pragma once

#include "model/domain/edition.h"

// Support for Business asks in three steps after each other (the article's time), or on one page with three parts that open
// and close (domain.md 2.2: seen since December 2022). It came with the editions in which each benefit is activated on its
// own, and nothing is known of one without the other.
inline bool asksOnOnePage(const Edition& edition) { return edition.activation == ActivationStyle::EachBenefit; }
