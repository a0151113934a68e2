#include "model/domain/error_decoder.h"

QString codeOf(DecodeQuestion question)
{
    switch (question) {
    case DecodeQuestion::PlanOffered: return QStringLiteral("plan-offered");
    case DecodeQuestion::EndPassed: return QStringLiteral("end-passed");
    case DecodeQuestion::Membership: return QStringLiteral("membership");
    case DecodeQuestion::NoneLeft: return QStringLiteral("none-left");
    case DecodeQuestion::AllUsed: return QStringLiteral("all-used");
    }
    Q_UNREACHABLE();
}

QString codeOf(DecodeAnswer answer)
{
    switch (answer) {
    case DecodeAnswer::Yes: return QStringLiteral("yes");
    case DecodeAnswer::No: return QStringLiteral("no");
    case DecodeAnswer::DontKnow: return QStringLiteral("dont-know");
    case DecodeAnswer::ActionPack: return QStringLiteral("action-pack");
    case DecodeAnswer::CloudCompetency: return QStringLiteral("cloud-competency");
    case DecodeAnswer::OtherCompetency: return QStringLiteral("other-competency");
    }
    Q_UNREACHABLE();
}

std::optional<DecodeAnswer> decodeAnswerFromCode(const QString& code)
{
    for (DecodeAnswer answer : {DecodeAnswer::Yes, DecodeAnswer::No, DecodeAnswer::DontKnow, DecodeAnswer::ActionPack,
                                DecodeAnswer::CloudCompetency, DecodeAnswer::OtherCompetency})
        if (codeOf(answer) == code)
            return answer;
    return std::nullopt;
}

QList<DecodeAnswer> answersTo(DecodeQuestion question)
{
    if (question == DecodeQuestion::Membership)
        return {DecodeAnswer::ActionPack, DecodeAnswer::CloudCompetency, DecodeAnswer::OtherCompetency, DecodeAnswer::DontKnow};
    return {DecodeAnswer::Yes, DecodeAnswer::No, DecodeAnswer::DontKnow};
}

static DecodeStep ask(DecodeQuestion question) { return {.question = question, .cause = {}, .isSure = true}; }

static DecodeStep found(LinkCause cause, bool isSure = true) { return {.question = {}, .cause = cause, .isSure = isSure}; }

// What is known from the answers so far, besides the question that comes next.
struct Known
{
    bool end = true;        // whether the contract is over
    bool membership = true; // whether it has cloud support at all
};

static DecodeStep after(DecodeQuestion question, DecodeAnswer answer, const Known& known)
{
    switch (question) {
    case DecodeQuestion::PlanOffered: // a short cut: the other questions find the cause without it
        return answer == DecodeAnswer::Yes ? found(LinkCause::LinkedAndValid) : ask(DecodeQuestion::EndPassed);
    case DecodeQuestion::EndPassed:
        return answer == DecodeAnswer::Yes ? found(LinkCause::Expired) : ask(DecodeQuestion::Membership);
    case DecodeQuestion::Membership:
        if (answer == DecodeAnswer::ActionPack)
            return found(LinkCause::NoCloudEntitlement, known.end);
        // An unlimited plan is never spent.
        return answer == DecodeAnswer::CloudCompetency ? found(LinkCause::LinkedAndValid, known.end)
                                                       : ask(DecodeQuestion::NoneLeft);
    case DecodeQuestion::NoneLeft: // who read the number knows that the plan is there
        if (answer == DecodeAnswer::DontKnow)
            return ask(DecodeQuestion::AllUsed);
        return found(answer == DecodeAnswer::Yes ? LinkCause::Spent : LinkCause::LinkedAndValid, known.end);
    case DecodeQuestion::AllUsed:
        if (answer == DecodeAnswer::Yes)
            return found(LinkCause::Spent, known.end);
        return found(LinkCause::LinkedAndValid, known.end && known.membership && answer == DecodeAnswer::No);
    }
    Q_UNREACHABLE();
}

DecodeStep decode(const QList<DecodeAnswer>& answers)
{
    DecodeStep step = ask(DecodeQuestion::PlanOffered);
    Known known;
    for (DecodeAnswer answer : answers) {
        if (!step.question || !answersTo(*step.question).contains(answer))
            break;
        if (*step.question == DecodeQuestion::EndPassed)
            known.end = answer != DecodeAnswer::DontKnow;
        if (*step.question == DecodeQuestion::Membership)
            known.membership = answer != DecodeAnswer::DontKnow;
        step = after(*step.question, answer, known);
    }
    return step;
}
