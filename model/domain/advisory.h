#pragma once

#include "model/domain/benefits.h"
#include "model/domain/product.h"

#include <QDateTime>

#include <optional>

// Technical presales and deployment services (TPD): partner advisory hours, asked for on a form of their own, never an
// incident (domain.md 1.4 and 1.6).
enum class AdvisoryService { Presales, Deployment };
QString codeOf(AdvisoryService service); // "presales", "deployment"
std::optional<AdvisoryService> advisoryServiceFromCode(const QString& code);

inline constexpr int mostAdvisoryHours = 25; // of one engagement (domain.md 1.6)

// Everything that is typed into the form. Half-filled ones are legal: a draft is what was typed.
struct AdvisoryDraft
{
    QString key; // made once per draft; a request is filed once per key (promise A8)
    AdvisoryService service = AdvisoryService::Deployment;
    QString productVersion; // catalogue id
    int hours = 0;          // 0: not said yet
    QString title;
    QString description;
    QString email, phone;
    QString language; // "en", "it", ...: with the country it decides who answers
    QString timeZone; // IANA id
    QString country;  // ISO 3166-1 alpha-2

    bool operator==(const AdvisoryDraft&) const = default;
};

// A filed request for hours. What it took off the membership's hours never changes afterwards.
struct AdvisoryRequest
{
    qint64 id = 0;
    QString number;
    AdvisoryDraft asked;
    int deducted = 0;   // hours
    QDateTime openedAt; // UTC
    QDate opened;       // the workspace's date
    QString openedBy;   // sign-in name
    qint64 organisation = 0;
};

// The hours of the membership that grants most today, and what is left of them.
struct AdvisoryHours
{
    Allowance allowance;
    QDate from, until; // first day of the offer, last day of its renewal window; both count
    int granted = 0;
    int spent = 0;               // of requests filed since `from`, never more than granted
    bool isPresalesFree = false; // technical presales take no hours (Silver and Gold)

    int left() const { return granted - spent; }
};

// D2 and domain.md 1.4; nullopt where no active offer grants hours. `requests` are those of the organisation. A new
// membership begins with all its hours: nothing is carried over [A]. A request dated after today counts too (a date set
// back gives nothing back).
std::optional<AdvisoryHours> advisoryHoursOf(const Organisation& organisation, const Edition& edition,
                                             const QList<AdvisoryRequest>& requests, const QDate& today);

// Who may ask: any account associated with MPN, whatever its role, while an offer is active (domain.md 1.6). Hours need no
// activation. Refused as whyNotSeeBenefits(), or unknown-benefit where the membership has no hours.
Refusals whyNotAskForHours(const std::optional<Account>& account, const Organisation& organisation, const Edition& edition,
                           const QDate& today);

// Whether consultants advise on this product: cloud products except billing and subscription questions; on-premises ones
// that the catalogue marks, while mainstream support lasts. Refused: out-of-tpd-scope, mainstream-ended, not-released.
Refusals whyNotAdvise(const ProductVersion& product, const QDate& today);

// All that is wrong with what was typed: required-field, too-long, invalid-value; subjects "product", "advisory-hours", "title",
// "description", "email", "phone". A phone number begins with its full international code.
Refusals problemsIn(const AdvisoryDraft& draft);

// Hours that this request takes: none for technical presales where they are free.
int hoursDeducted(const AdvisoryDraft& draft, const AdvisoryHours& hours);
Refusals whyNotDeduct(const AdvisoryDraft& draft, const AdvisoryHours& hours); // no-hours

// The day on which a consultant has answered at the latest: the second working day after, Monday to Friday; holidays are
// not known here [A].
QDate answerDue(const QDate& asked);
