#pragma once

#include "model/catalogue/catalogue.h"

// The shipped content with every on-premises product `times` more often, under other names; read from `folder`, which
// it fills. Ends the program where that fails.
Catalogue grownCatalogue(const QString& folder, int times);
