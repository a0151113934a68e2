#include "model/domain/organisation_problems.h"

#include "model/domain/field_checks.h"
#include "model/domain/request.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Part = OrganisationProblem::Part;

static Refusal refusal(Reason reason, const QString& subject)
{
    Refusal refusal;
    refusal.reason = reason;
    refusal.subject = subject;
    return refusal;
}

static void askText(QList<OrganisationProblem>& problems, Part part, qsizetype index, const QString& subject, const QString& text)
{
    if (const std::optional<char16_t> sign = signNotKept(text)) {
        Refusal notKept = refusal(Reason::InvalidValue, subject);
        notKept.actual = *sign;
        problems.append({part, index, notKept});
    } else if (text.trimmed().isEmpty()) {
        problems.append({part, index, refusal(Reason::RequiredField, subject)});
    } else if (text.size() > maxShortFieldLength) {
        Refusal tooLong = refusal(Reason::TooLong, subject);
        tooLong.limit = maxShortFieldLength;
        tooLong.actual = int(text.size());
        problems.append({part, index, tooLong});
    }
}

static void addAccountProblems(QList<OrganisationProblem>& problems, const QList<Account>& accounts)
{
    if (accounts.isEmpty())
        problems.append({Part::Account, 0, refusal(Reason::RequiredField, u"sign-in"_s)});
    QStringList taken;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString signIn = accounts[i].signIn.trimmed();
        askText(problems, Part::Account, i, u"sign-in"_s, signIn);
        if (signNotKept(accounts[i].displayName))
            askText(problems, Part::Account, i, u"display-name"_s, accounts[i].displayName);
        if (!signIn.isEmpty() && taken.contains(signIn, Qt::CaseInsensitive))
            problems.append({Part::Account, i, refusal(Reason::InvalidValue, u"sign-in"_s)});
        taken.append(signIn);
    }
}

static void addOfferProblems(QList<OrganisationProblem>& problems, const QList<Offer>& offers, const Edition& edition)
{
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const Offer& offer = offers[i];
        const OfferType* type = edition.offerType(offer.kind, offer.level);
        if (!type)
            problems.append({Part::Offer, i, refusal(Reason::RequiredField, u"offer"_s)});
        else if (const Competency* held = edition.competency(offer.competency);
                 type->name.en.contains("%1"_L1) && (!held || held->kind != offer.kind))
            problems.append({Part::Offer, i, refusal(Reason::RequiredField, u"competency"_s)});
        if (offer.end < offer.start)
            problems.append({Part::Offer, i, refusal(Reason::InvalidValue, u"end"_s)});
    }
}

QList<OrganisationProblem> problemsIn(const Organisation& organisation, const Edition& edition)
{
    QList<OrganisationProblem> problems;
    askText(problems, Part::Organisation, 0, u"organisation-name"_s, organisation.name);
    askText(problems, Part::Organisation, 0, u"partner-id"_s, organisation.partnerId);
    static const QRegularExpression digits(u"^[0-9]{4,10}$"_s); // as in a scenario
    const QString partnerId = organisation.partnerId.trimmed();
    if (!partnerId.isEmpty() && !digits.match(partnerId).hasMatch())
        problems.append({Part::Organisation, 0, refusal(Reason::InvalidValue, u"partner-id"_s)});
    askText(problems, Part::Organisation, 0, u"country"_s, organisation.country);
    addAccountProblems(problems, organisation.accounts);
    addOfferProblems(problems, organisation.offers, edition);
    return problems;
}
