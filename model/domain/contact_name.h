#pragma once

#include <QString>

// A contact's name as a portal asks for it: in one field, or as Azure does in two, both required (domain.md 4.2).
struct ContactName
{
    QString first;
    QString last;

    bool operator==(const ContactName&) const = default;
};

// A draft keeps both in the one text of its contact name, with a unit separator (U+001F) between them. A name that was given
// in one piece (on the command line, by the account) is split at its last space.
bool isInTwoParts(const QString& contactName);
ContactName contactNameFrom(const QString& contactName);
QString contactNameOf(const ContactName& name);
// As people read it, whichever way it is kept.
QString wholeContactName(const QString& contactName);
