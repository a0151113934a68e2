#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <optional>

enum class Role;

// Every reason for which a rule says no, or adds a notice. Closed: the store, the pages, the command line and the
// grading all speak of these and of nothing else. Codes ("role-required") are in reason.cpp and never change; the words
// are in model/wording. Source: rules.md, "Reason codes".
enum class Reason {
    NotSignedIn,
    NotMpnAssociated,
    NoActiveOffers,
    RoleRequired,
    AlreadyActivated,
    ActivationClosed, // maicpp-2026: the months in which a benefit can be activated are over
    MalformedId,
    WrongIds,
    ContractExpired,
    ContractNotStarted, // the workspace's date was set back before the activation
    AlreadyLinked,
    NoCloudEntitlement,
    IdsNotTaken, // Microsoft 365 admin center takes no Access ID (rules.md D6)
    NotLinked,
    NotActivated,
    NoIncidents,
    CloudOnly,
    OnPremisesOnly,
    CloudProduct,
    OnPremisesProduct, // an on-premises product in a cloud portal
    OtherPortal,       // a cloud product whose requests are filed in another cloud portal
    CspPartnerOnly,    // Business Central: support only through the CSP partner
    ProductNotRecent,
    NMinus2OrOlder,
    MainstreamEnded,
    OutOfSupport,
    NotReleased,
    NoEligiblePlan,                // bar: linked, but nothing can be used for this product today
    PurchaseNeedsMicrosoftAccount, // bar: a work or school account cannot buy a plan
    CspRequired,
    AdminAgentRequired,
    IndirectReseller,
    RequiredField,
    TooLong,
    InvalidValue,
    AlreadyClosed,
    NotOpenedYet, // the workspace's date was set back before the day on which the request was opened
    NotFound,
    UnknownAccount,
    UnknownProduct,
    UnknownPlan,
    UnknownCustomer,
    UnknownBenefit,
    UnknownScenario,
    UnknownOrganisation,
    OutOfTpdScope, // TPD consultants do not advise on this product (domain.md 1.6)
    NoHours,       // fewer advisory hours are left than asked for
    UnknownEdition,
    TrainingOnly,     // date and edition of a real organisation's workspace are not for trying out
    OrganisationOnly, // a training organisation stays as its scenario says
    InUse,            // an account or offer that requests, contracts or the history stand on
    ChangedMeanwhile, // another program changed what is edited here
};
inline constexpr int reasonCount = int(Reason::ChangedMeanwhile) + 1;
static_assert(reasonCount <= 64, "ReasonSet holds 64");

QString codeOf(Reason reason);
std::optional<Reason> reasonFromCode(const QString& code);

// One reason with what its sentence needs. Fields that a reason does not use stay empty; they have initialisers so that
// {.reason = Reason::WrongIds} is a whole Refusal.
struct Refusal
{
    Reason reason;
    // required-field, too-long, invalid-value, malformed-id: the field's stable name; unknown-..., not-found: what was
    // asked for; in-use: the account's sign-in name, or "offer"; training-only: "edition", or empty for the date; not-linked: the
    // plan that was asked for; cloud-product, on-premises-product, other-portal: the code of the right portal.
    QString subject = {};
    // contract-expired, contract-not-started, activation-closed, mainstream-ended, out-of-support, not-released,
    // not-opened-yet: the date that decides; in-use: the day on which the offer counted;
    // n-2-or-older: the day on which the second newer version came out.
    QDate date = {};
    int limit = 0;             // too-long: the most that is allowed; malformed-id: digits expected
    int actual = 0;            // too-long, malformed-id: what was given; invalid-value: the sign that a field of one line
                               // does not take, or 0; no-hours: limit = what is left, actual = what was asked for
    bool hasOnlyDigits = true; // malformed-id: false where the count of the characters would mislead
    QList<Role> roles = {};    // role-required: the roles that may
    QStringList accounts = {}; // role-required: sign-in names of the organisation that hold one of them

    bool operator==(const Refusal&) const = default;
};

// Empty = allowed. The first one is the most important.
using Refusals = QList<Refusal>;

inline bool contains(const Refusals& refusals, Reason reason)
{
    return std::any_of(refusals.begin(), refusals.end(), [=](const Refusal& r) { return r.reason == reason; });
}

// Reasons without their context, for plan lines: no allocation (speed.md, "a decision").
class ReasonSet
{
public:
    constexpr ReasonSet() = default;
    constexpr ReasonSet(std::initializer_list<Reason> reasons)
    {
        for (Reason r : reasons)
            insert(r);
    }
    constexpr void insert(Reason r) { m_bits |= quint64(1) << int(r); }
    constexpr bool contains(Reason r) const { return m_bits & (quint64(1) << int(r)); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    constexpr bool operator==(const ReasonSet&) const = default;
    QList<Reason> toList() const; // in the order of the enum

private:
    quint64 m_bits = 0;
};
