#pragma once

#include "model/domain/advisory.h"
#include "model/domain/azure_details.h"
#include "model/domain/benefits.h"
#include "model/domain/coverage.h"
#include "model/domain/error_decoder.h"
#include "model/domain/linking.h"
#include "model/domain/plans.h"
#include "model/domain/request.h"
#include "model/result.h"

#include <QString>

class Workspace;

// Every enum that a person can meet, in words: the one place, used by pages, item models and the command line alike.
// All texts are translated (context "Wording") and in the language that is installed when they are asked for.
namespace wording {

Language language();                 // of the installed translation
void setLanguage(Language language); // called by app/languages only
inline QString textOf(const Text& text) { return text.in(language()); }

QString dateText(const QDate& date); // "17 June 2021" / "17 giugno 2021", "1° giugno 2021"
// A translated sentence with the date in place of its lowest-numbered marker, as QString::arg(), and in Italian with the
// article before it elided where the day asks for it: "fino al %1" becomes "fino all'11 gennaio 2022".
QString withDate(const QString& sentence, const QDate& date);
QString numberText(qint64 number);                  // "100,000" / "100.000"
QString quotedText(const QString& words);           // what somebody typed, where a sentence repeats it: 100 characters at most
QString productText(const ProductVersion& product); // "Windows Server 2016"; the version is not said twice

QString textOf(AccountKind kind);
QString textOf(Role role);
QString rolesText(const QList<Role>& roles);    // "Helpdesk agent"; "no role (default user)" where empty
QString programmesText(const Account& account); // "MPN, CSP"; "none" where not associated
QString textOf(Portal portal);                  // "Support for Business" / "Supporto per le aziende"
QString textOf(Deployment deployment);
QString textOf(Severity severity);             // "C - Minimal impact"
QString meaningOf(Severity severity);          // one sentence
QString textOf(const FirstResponse& response); // "first response within 8 business hours"
QString textOf(SupportHours hours);
QString textOf(ContactMethod method);
QString textOf(RequestState state);
QString textOf(CloseReason reason);
QString textOf(RequestEvent::Kind kind);
QString textOf(CspKind kind);
QString textOf(AdvisoryService service);   // "Technical presales"
QString fieldName(const QString& subject); // "title" -> "Title"; subjects as in problemsIn()

// What is so, then why. A whole sentence with everything the refusal carries, without what to do next.
QString textOf(const Refusal& refusal);
// What is wrong with a field, by the name that the page gives it: "Summary: this field is required." Other refusals as above.
QString textOf(const Refusal& refusal, const QString& field);
QString textAtField(const Refusal& refusal); // the same under the field, whose label says the name: "This field is required."
QString textOf(Reason reason);               // where no context is known
QString shortTextOf(Reason reason);          // two or three words, for chips: "Expired", "Cloud only"
QString adviceFor(const Refusal& refusal);   // what to do next, one sentence; "" where nothing can be done
// The reason of a plan line with the line's own dates and the product: "For cloud products only. You chose Windows 10, ..."
QString textOf(Reason reason, const PlanLine& line, const ProductVersion& product);
QString barText(Reason bar);                    // the portal's own words (domain.md 2.4)
QString coverageText(const Coverage& coverage); // "Recent: N-1, mainstream support until 11 January 2022."
// "From 12 January 2022: not recent, N-1. Mainstream support ended on 11 January 2022."
QString nextCoverageText(const std::optional<CoveragePeriod>& next);

QString planName(const PlanLine& line);                          // "Cloud Solution Provider" for the plan without a contract
QString quantityText(Benefit benefit, const Quantity& quantity); // "20 incidents", "Unlimited", "50 hours"
QString remainingText(const Quantity& remaining);                // "17 incidents remaining", "Unlimited"
QString azureAlreadyAssociated();                                // the portal's message, exactly
QString titleOf(LinkCause cause);                                // "Ignore this message"
QString titleOf(const Diagnosis& diagnosis); // the same, unless it is linked and valid and all the same not offered
QString textOf(const Diagnosis& diagnosis);  // cause, date and place of the earlier link
QString nextStepFor(const Diagnosis& diagnosis);

QString textOf(DecodeQuestion question);
QString hintFor(DecodeQuestion question); // where the answer is read
QString textOf(DecodeAnswer answer);
QString fileText(const Attachment& attachment); // "trace.zip, 47 KB"
// The description as a person reads it: what the Azure form keeps below it (azure_details.h) in words.
QString descriptionText(const QString& description);

QString titleOf(const Failure& failure);    // "This file is not a Vantaggi workspace"
QString whyUnsaved(const Failure& failure); // of a draft: what happened, and that it is tried again where it is
QString textOf(const Failure& failure);     // what happened, what it means for the data, what to do next

} // namespace wording
