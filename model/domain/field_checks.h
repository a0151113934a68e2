#pragma once

#include "model/domain/reason.h"

#include <QString>

#include <optional>

// Something@somewhere, without spaces inside: enough to catch a slip, and no address that works is refused [A].
bool looksLikeAddress(const QString& address);

// The first sign that a file would not give back as it is: half of a surrogate pair, U+FFFE, U+FFFF, NUL, or a byte-order mark
// in front (promise D1).
std::optional<char16_t> signNotKept(const QString& text);

// Collects what is wrong with one field of a form after the other.
struct FieldChecks
{
    Refusals refusals;

    bool require(const QString& subject, const QString& value);         // required-field: nothing that anybody can see
    bool limit(const QString& subject, const QString& value, int most); // too-long, in characters; invalid-value: signNotKept()
    bool requireUpTo(const QString& subject, const QString& value, int most);
    // A field of one line besides: invalid-value with the first line break, tab or other control character as `actual`.
    bool limitLine(const QString& subject, const QString& value, int most);
    bool requireLine(const QString& subject, const QString& value, int most);
    void allow(const QString& subject, bool isValid); // invalid-value
};
