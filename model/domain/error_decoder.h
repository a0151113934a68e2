#pragma once

#include "model/domain/linking.h"

#include <QList>
#include <QString>

#include <optional>

// The diagnosis of "This Access ID is already associated to an account" for somebody who has only the message in front of them:
// at most five questions lead to the same four causes as linkDecision() finds in the data (D4), and in the same order.
enum class DecodeQuestion {
    PlanOffered, // does New support request offer the plan?
    EndPassed,   // is the contract's end date over?
    Membership,  // which membership is the contract from?
    NoneLeft,    // does Support for Business say that no incidents are left?
    AllUsed,     // were as many cloud requests filed as the plan has?
};
enum class DecodeAnswer { Yes, No, DontKnow, ActionPack, CloudCompetency, OtherCompetency };
QString codeOf(DecodeQuestion question); // "plan-offered", ...
QString codeOf(DecodeAnswer answer);     // "yes", "no", "dont-know", "action-pack", "cloud-competency", "other-competency"
std::optional<DecodeAnswer> decodeAnswerFromCode(const QString& code);

// What may be answered to a question, in the order in which it is offered.
QList<DecodeAnswer> answersTo(DecodeQuestion question);

// Either the next question or the cause.
struct DecodeStep
{
    std::optional<DecodeQuestion> question;
    std::optional<LinkCause> cause;
    bool isSure = true; // false: a "don't know" left more than one cause, and this is the likeliest

    bool operator==(const DecodeStep&) const = default;
};
inline constexpr int maxDecodeQuestions = 5;

// `answers`: those given so far, each to the question that this function asked before it; the first that does not fit its
// question ends the list. Answers after the cause count for nothing.
DecodeStep decode(const QList<DecodeAnswer>& answers);
