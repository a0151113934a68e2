#pragma once

#include "model/domain/plans.h"
#include "model/domain/portal.h"
#include "model/domain/reason.h"

#include <QDateTime>
#include <QList>
#include <QString>

enum class Severity { A, B, C };
enum class SupportHours { BusinessHours, AroundTheClock };
enum class ContactMethod { Email, Phone };
enum class RequestState { Open, Waiting, Closed };
enum class CloseReason { Solved, Duplicate, ProductBug };
QString codeOf(Severity severity);    // "A", "B", "C"
QString codeOf(SupportHours hours);   // "business-hours", "around-the-clock"
QString codeOf(ContactMethod method); // "email", "phone"
QString codeOf(RequestState state);   // "open", "waiting", "closed"
QString codeOf(CloseReason reason);   // "solved", "duplicate", "product-bug"
std::optional<Severity> severityFromCode(const QString& code);
std::optional<SupportHours> supportHoursFromCode(const QString& code);
std::optional<ContactMethod> contactMethodFromCode(const QString& code);
std::optional<RequestState> requestStateFromCode(const QString& code);
std::optional<CloseReason> closeReasonFromCode(const QString& code);

inline constexpr int maxTitleLength = 250;           // characters (D7)
inline constexpr int maxDescriptionLength = 100'000; // characters (D7)
inline constexpr int maxShortFieldLength = 250;      // contact name, e-mail, phone and the like [A]
inline constexpr int maxCopiedAddresses = 2'000;     // the whole list of people to copy [A]

// What a person calls characters: code points, so that one outside the basic plane counts once, as all limits here do.
int charactersIn(const QString& text);

// Everything that is typed into the wizard. Empty and half-filled drafts are legal: a draft is what was typed.
struct Draft
{
    QString key; // made once per draft; a request is filed once per key (promise A8)
    Portal portal = Portal::SupportForBusiness;
    QString customer;        // name of the CSP customer, or ""
    QString family, product; // chosen on the way to productVersion; kept so that nothing typed is lost
    QString productVersion;  // catalogue id
    QString category;        // ProblemCategory id
    QString problem;         // Problem id
    QString title;
    QString description;
    QString plan; // plan id
    std::optional<Severity> severity;
    SupportHours hours = SupportHours::BusinessHours;
    ContactMethod contactMethod = ContactMethod::Email;
    QString contactName; // contact_name.h: Azure's is kept in two parts
    QString email, phone;
    QString language; // of support, a code of support_language.h
    QString timeZone; // IANA id
    QString country;  // ISO 3166-1 alpha-2
    QString copyTo;   // e-mail addresses, separated by ; or ,
    int step = 1;     // where the person was: 1 to 3

    bool operator==(const Draft&) const = default;
};

// Severity A: 2 hours; B: 4 business hours; C: 8 business hours. First response only (D7; domain.md 2.7).
struct FirstResponse
{
    int hours = 0;
    bool businessHours = false;
};
FirstResponse firstResponse(Severity severity);
bool allowsAroundTheClock(Severity severity); // A and B only

// All that is wrong with one step of the wizard (1 to 3) or with the whole draft (0): required-field, too-long,
// invalid-value (also a line break or another control character in a field of one line); `subject` is the field's name:
// "product", "category", "problem", "title", "description", "plan", "severity", "hours", "contact-name" (or "first-name" and
// "last-name", where Azure's form asked for both), "email", "phone", "copy-to". Problem and category are asked where `portal` is
// Support for Business; the command line may leave `category` out and then gets the product's first one.
Refusals problemsIn(const Draft& draft, int step);

// A draft whose key was filed already is that request: whoever sends it twice gets one (promise A8). Where it says something
// else meanwhile, in another window, nothing is answered in its name: changed-meanwhile, `subject` the number.
Refusals whyNotTheSame(bool isSame, const QString& number);
bool isSameRequest(const Draft& draft, const Draft& filed); // as far as a person would say so: what it is for and about

// Why the chosen plan cannot be used, empty where it can: unknown-plan, or the line's own reasons (no-incidents, ...).
Refusals whyNotUsePlan(const QString& planId, const PlanOffer& offer);

// One for a limited entitlement; none for an unlimited one, Cloud Solution Provider and billing (D7).
int incidentsConsumed(const PlanLine& line);

// A closed request's incident comes back for a duplicate and a product bug, not when it was solved (D7).
bool refunds(CloseReason reason);

// YYMMDD + 0000 + six digits [A] (domain.md 2.8). `serial` 0..999999.
QString requestNumber(const QDate& date, int serial);
// A number that was issued after a backup must not be issued again once the backup is restored, and the restored file does
// not know it. So each restore has a share of its own of a day's serials, a hundredth, in no visible order; the hundredth
// restore begins again with the first one. `drawn` 0..9999.
inline constexpr int serialsPerShare = 10'000;
int serialFor(int restores, int drawn);

struct RequestEvent
{
    enum class Kind { Opened, Consumed, Closed, Refunded };
    Kind kind;
    QDateTime at;    // UTC
    QDate date;      // the workspace's date
    QString account; // sign-in name
    QString detail;  // codes only, never translated text
};
QString codeOf(RequestEvent::Kind kind); // "opened", "consumed", "closed", "refunded"
std::optional<RequestEvent::Kind> requestEventKindFromCode(const QString& code);

// A filed request.
struct SupportRequest
{
    qint64 id = 0;
    QString number;
    Draft asked;      // as it was submitted
    QString planName; // as the portal showed it when it was chosen
    int consumed = 0;
    RequestState state = RequestState::Open;
    std::optional<CloseReason> closeReason;
    QDateTime openedAt, closedAt; // UTC; closedAt null while open
    QDate opened, closed;         // the workspace's dates
    QString openedBy;             // sign-in name
    qint64 organisation = 0;
    QList<RequestEvent> history; // filled by Workspace::request(), empty in lists
};

// already-closed; not-opened-yet where today is before the day it was opened (a date set back): nothing is closed before it
// was opened; not-found where the account neither opened it nor belongs to its organisation; not-signed-in.
Refusals whyNotClose(const std::optional<Account>& account, const SupportRequest& request, const QDate& today);
