#pragma once

#include "model/domain/reason.h"

#include <QString>

// Something@somewhere, without spaces inside: enough to catch a slip, and no address that works is refused [A].
bool looksLikeAddress(const QString& address);

// Collects what is wrong with one field of a form after the other.
struct FieldChecks
{
    Refusals refusals;

    bool require(const QString& subject, const QString& value);            // required-field
    bool limit(const QString& subject, const QString& value, int most);    // too-long, in characters
    bool requireUpTo(const QString& subject, const QString& value, int most);
    void allow(const QString& subject, bool isValid); // invalid-value
};
