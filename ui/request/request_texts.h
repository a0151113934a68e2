#pragma once

#include "model/domain/coverage.h"
#include "model/domain/product.h"
#include "model/domain/request.h"

#include <QString>

class MessageBar;
class Workspace;

// Short texts of the wizard that no single control owns.

/// "Recent: N-1", "Not recent", "Cloud product".
QString coverageTitle(const ProductVersion& version, const Coverage& coverage);
/// The first sentence in DemiBold, the rest after it.
void setLeadMessage(MessageBar* bar, const QString& text);
/// The category's and the problem's shown names; empty where nothing is chosen.
QString categoryName(const Workspace& workspace, const Draft& draft);
QString problemName(const Workspace& workspace, const Draft& draft);
