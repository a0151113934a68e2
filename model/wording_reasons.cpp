#include "model/wording.h"

#include "model/wording_tr.h"

namespace wording {

// "Global admin or MPN partner admin"
static QString anyOfText(const QList<Role>& roles)
{
    QStringList words;
    for (Role role : roles)
        words.append(textOf(role));
    if (words.size() == 2)
        return Wording::tr("%1 or %2", "one of two roles").arg(words.first(), words.last());
    return words.join(QStringLiteral(", "));
}

// Small numbers as words, as in the portal's own help: "This one has eight."
static QString countOfDigits(int count)
{
    static const char* const words[] = {QT_TRANSLATE_NOOP("Wording", "one"),   QT_TRANSLATE_NOOP("Wording", "two"),
                                        QT_TRANSLATE_NOOP("Wording", "three"), QT_TRANSLATE_NOOP("Wording", "four"),
                                        QT_TRANSLATE_NOOP("Wording", "five"),  QT_TRANSLATE_NOOP("Wording", "six"),
                                        QT_TRANSLATE_NOOP("Wording", "seven"), QT_TRANSLATE_NOOP("Wording", "eight"),
                                        QT_TRANSLATE_NOOP("Wording", "nine"),  QT_TRANSLATE_NOOP("Wording", "ten")};
    return count >= 1 && count <= int(std::size(words)) ? Wording::tr(words[count - 1]) : numberText(count);
}

static QString malformedIdText(const Refusal& refusal)
{
    const bool isContractId = refusal.subject == QLatin1String("contract-id");
    QString rule = isContractId ? Wording::tr("The Contract ID has nine digits and nothing else.")
                                : Wording::tr("The Access ID has nine digits and nothing else.");
    if (!refusal.hasOnlyDigits)
        return isContractId ? Wording::tr("The Contract ID has nine digits. This one has characters that are not digits.")
                            : Wording::tr("The Access ID has nine digits. This one has characters that are not digits.");
    if (refusal.limit == 0)
        return rule;
    if (refusal.actual == 0)
        return isContractId ? Wording::tr("The Contract ID has nine digits. Nothing was entered.")
                            : Wording::tr("The Access ID has nine digits. Nothing was entered.");
    const QString sentence = isContractId ? Wording::tr("The Contract ID has nine digits. This one has %1.")
                                          : Wording::tr("The Access ID has nine digits. This one has %1.");
    return sentence.arg(countOfDigits(refusal.actual));
}

static QString tooLongText(const Refusal& refusal, const QString& field)
{
    if (refusal.subject == QLatin1String("attachment-size"))
        return Wording::tr("The file is larger than 4 MB. Compress it, or name a smaller one.");
    if (refusal.limit == 0)
        return Wording::tr("%1: the text is too long.").arg(field);
    return Wording::tr("%1: at most %2 characters are allowed. This text has %3.")
        .arg(field, numberText(refusal.limit), numberText(refusal.actual));
}

static QString codeOfSign(int sign) { return QString::number(sign, 16).toUpper().rightJustified(4, u'0'); }

static QString notOneLineText(const Refusal& refusal, const QString& field)
{
    const QChar sign(refusal.actual);
    if (sign == u'\n' || sign == u'\r' || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator ||
        sign == QChar(0x85))
        return Wording::tr("%1: the field holds one line, and this text has a line break.").arg(field);
    if (sign == u'\t')
        return Wording::tr("%1: the field holds one line, and this text has a tab.").arg(field);
    return Wording::tr("%1: this text has a control character that nobody sees (U+%2).").arg(field, codeOfSign(refusal.actual));
}

// What no text in a file can have (signNotKept()).
static bool isNotKept(int sign)
{
    return QChar::isSurrogate(char32_t(sign)) || sign == 0xfffe || sign == 0xffff || sign == 0xfeff;
}

static QString notKeptText(int sign, const QString& field)
{
    if (sign == 0xfeff)
        return Wording::tr("%1: this text begins with an invisible mark that a file does not keep (U+FEFF). Delete its first "
                           "character.")
            .arg(field);
    return Wording::tr("%1: this text has a sign that a file does not keep (U+%2).").arg(field, codeOfSign(sign));
}

static QString notKeptText(int sign)
{
    if (sign == 0xfeff)
        return Wording::tr("This text begins with an invisible mark that a file does not keep (U+FEFF). Delete its first "
                           "character.");
    return Wording::tr("This text has a sign that a file does not keep (U+%1).").arg(codeOfSign(sign));
}

static QString invalidValueText(const Refusal& refusal, const QString& field)
{
    if (refusal.subject == QLatin1String("attachment"))
        return Wording::tr("Programs and scripts are not taken. Name a document, a log or an archive.");
    if (isNotKept(refusal.actual))
        return notKeptText(refusal.actual, field);
    if (refusal.actual != 0)
        return notOneLineText(refusal, field);
    if (refusal.subject == QLatin1String("email"))
        return Wording::tr("%1: this is not an e-mail address.").arg(field);
    if (refusal.subject == QLatin1String("copy-to"))
        return Wording::tr("%1: one of these is not an e-mail address.").arg(field);
    return Wording::tr("%1: this value is not allowed.").arg(field);
}

// The portal that a product belongs to, where the refusal names it.
static QString productPortalText(const Refusal& refusal)
{
    const std::optional<Portal> portal = portalFromCode(refusal.subject);
    if (refusal.reason == Reason::CloudProduct)
        return portal ? Wording::tr("This is a cloud product: it has its own portal, %1.").arg(textOf(*portal))
                      : Wording::tr("This is a cloud product: Support for Business takes on-premises products only.");
    return portal ? Wording::tr("Requests for this product are filed in another portal: %1.").arg(textOf(*portal))
                  : Wording::tr("Requests for this product are filed in another portal.");
}

static QString datedText(const QDate& date, const QString& withoutDate, const QString& sentence)
{
    return date.isValid() ? withDate(sentence, date) : withoutDate;
}

// What was asked for and is not there, in words; the subject is what the person typed.
static QString unknownText(const Refusal& refusal, const QString& withoutSubject, const QString& sentence)
{
    return refusal.subject.isEmpty() ? withoutSubject : sentence.arg(quotedText(refusal.subject));
}

// A sign that a field of one line does not take: some can be seen in no field, so that they are named.
// The portals' own words (article) come first where they have some.
static QString inUseText(const Refusal& refusal)
{
    if (refusal.date.isValid())
        return Wording::
            tr("This membership offer counted on %1, when a contract was activated or hours were asked for: only its end date "
               "can change, and that day must still count.")
                .arg(dateText(refusal.date));
    return refusal.subject.isEmpty()
               ? Wording::tr("This account did something here: it keeps its sign-in name and cannot be removed.")
               : Wording::tr("The account %1 did something here: it keeps its sign-in name and cannot be removed.")
                     .arg(quotedText(refusal.subject));
}

QString textOf(const Refusal& refusal)
{
    switch (refusal.reason) {
    case Reason::NotSignedIn: return Wording::tr("Nobody is signed in.");
    case Reason::NotMpnAssociated:
        return Wording::tr("You are not authorized for this action. An account associated with MPN is needed.");
    case Reason::NoActiveOffers:
        return Wording::tr("Looks like you don't have any benefits yet. The organisation has no membership offer of this edition "
                           "that is active today.");
    case Reason::RoleRequired:
        return refusal.roles.isEmpty() ? Wording::tr("The account lacks the role that this needs.")
                                       : Wording::tr("Activate needs the role %1.").arg(anyOfText(refusal.roles));
    case Reason::AlreadyActivated: return Wording::tr("This benefit is already activated.");
    case Reason::ActivationClosed:
        return datedText(refusal.date, Wording::tr("The time to activate this benefit is over."),
                         Wording::tr("The time to activate this benefit is over: the last day was %1."));
    case Reason::MalformedId: return malformedIdText(refusal);
    case Reason::WrongIds: return Wording::tr("The Access ID or Contract ID is not valid. No contract has this pair of IDs.");
    case Reason::ContractExpired:
        return datedText(refusal.date, Wording::tr("The contract is expired."),
                         Wording::tr("The contract is expired: its last day was %1."));
    case Reason::ContractNotStarted:
        return datedText(refusal.date, Wording::tr("The contract has not started yet."),
                         Wording::tr("The contract has not started yet: its first day is %1."));
    case Reason::AlreadyLinked: return Wording::tr("The contract is already linked to this account.");
    case Reason::NoCloudEntitlement:
        return Wording::tr("The contract has no Signature Cloud Support: nothing shows in the cloud portals.");
    case Reason::IdsNotTaken:
        return Wording::tr("The Microsoft 365 admin center takes no Access ID and no Contract ID: none is needed there.");
    case Reason::NotLinked:
        return unknownText(refusal, Wording::tr("No support contract is linked to this account."),
                           Wording::tr("The plan %1 belongs to a contract that is not linked to this account."));
    case Reason::NotActivated: return Wording::tr("Signature Cloud Support is not activated for the organisation.");
    case Reason::NoIncidents: return Wording::tr("No incidents are left.");
    case Reason::CloudOnly: return Wording::tr("For cloud products only.");
    case Reason::OnPremisesOnly: return Wording::tr("For recent on-premises products only.");
    case Reason::CloudProduct:
    case Reason::OtherPortal: return productPortalText(refusal);
    case Reason::OnPremisesProduct:
        return Wording::tr("This is an on-premises product: its requests are filed in Support for Business.");
    case Reason::CspPartnerOnly: return Wording::tr("Support for this product is given only through the CSP partner.");
    case Reason::ProductNotRecent:
        return Wording::tr(
            "Support plan cannot be used for support on the specified product (Code: 8). The version is not recent.");
    case Reason::NMinus2OrOlder:
        return datedText(refusal.date, Wording::tr("The version is older than N-1."),
                         Wording::tr("The version has been older than N-1 since %1, when a second newer version was released."));
    case Reason::MainstreamEnded:
        return datedText(refusal.date, Wording::tr("Mainstream support has ended."),
                         Wording::tr("Mainstream support ended on %1."));
    case Reason::OutOfSupport:
        return datedText(refusal.date, Wording::tr("All support has ended."), Wording::tr("All support ended on %1."));
    case Reason::NotReleased:
        return datedText(refusal.date, Wording::tr("The version is not released yet."),
                         Wording::tr("The version is not released yet: its release date is %1."));
    case Reason::NoEligiblePlan: return Wording::tr("No linked plan can be used for this product today.");
    case Reason::PurchaseNeedsMicrosoftAccount:
        return Wording::tr("A work or school account cannot purchase a support plan: a Microsoft account is needed.");
    case Reason::CspRequired: return Wording::tr("An account associated with CSP is needed.");
    case Reason::AdminAgentRequired: return Wording::tr("Requests for customers need the role Admin agent.");
    case Reason::IndirectReseller: return Wording::tr("An indirect reseller cannot open Azure requests for a customer.");
    case Reason::RequiredField:
    case Reason::TooLong:
    case Reason::InvalidValue: return textOf(refusal, fieldName(refusal.subject));
    case Reason::AlreadyClosed:
        return datedText(refusal.date, Wording::tr("The request is already closed."),
                         Wording::tr("The request is already closed, since %1."));
    case Reason::NotOpenedYet:
        return datedText(refusal.date, Wording::tr("Today's date is before the day on which the request was opened."),
                         Wording::tr("Today's date is before the day on which the request was opened, %1."));
    case Reason::NotFound:
        return unknownText(refusal, Wording::tr("The request was not found."), Wording::tr("Request %1 was not found."));
    case Reason::UnknownAccount:
        return unknownText(refusal, Wording::tr("This account is not in the workspace."),
                           Wording::tr("The workspace has no account %1."));
    case Reason::UnknownProduct:
        return unknownText(refusal, Wording::tr("This product is not in the catalogue."),
                           Wording::tr("The catalogue has no product %1."));
    case Reason::UnknownPlan:
        return unknownText(refusal, Wording::tr("The portal does not offer this plan."),
                           Wording::tr("The portal does not offer the plan %1 for this request."));
    case Reason::UnknownCustomer:
        return unknownText(refusal, Wording::tr("This is not a customer of the organisation."),
                           Wording::tr("The organisation has no customer %1."));
    case Reason::UnknownBenefit:
        return unknownText(refusal, Wording::tr("The membership does not include this benefit."),
                           Wording::tr("The membership has no benefit %1 to activate."));
    case Reason::UnknownScenario:
        return unknownText(refusal, Wording::tr("There is no such scenario."), Wording::tr("There is no scenario %1."));
    case Reason::UnknownOrganisation:
        return unknownText(refusal, Wording::tr("This organisation is not in the workspace."),
                           Wording::tr("The workspace has no organisation %1."));
    case Reason::OutOfTpdScope: return Wording::tr("Technical presales and deployment services do not advise on this product.");
    case Reason::NoHours:
        return refusal.actual == 0 ? Wording::tr("No advisory hours are left.")
                                   : Wording::tr("%n hour(s) are asked for.", nullptr, refusal.actual) + u' ' +
                                         Wording::tr("%n advisory hour(s) are left.", nullptr, refusal.limit);
    case Reason::UnknownEdition:
        return unknownText(refusal, Wording::tr("There is no such edition."), Wording::tr("There is no edition %1."));
    case Reason::TrainingOnly:
        return refusal.subject == QLatin1String("edition")
                   ? Wording::tr("Only a training workspace can try another edition: here the programme's own rules count.")
                   : Wording::tr("Only a training workspace has a date of its own: here the date is the computer's.");
    case Reason::OrganisationOnly:
        return Wording::tr("A training organisation stays as its scenario says: only one's own organisation can be edited.");
    case Reason::InUse: return inUseText(refusal);
    case Reason::ChangedMeanwhile:
        return refusal.subject.isEmpty()
                   ? Wording::tr("Another program changed the organisation meanwhile. Nothing was saved.")
                   : Wording::tr("This was filed already as request %1, with another text. Nothing was filed now.")
                         .arg(quotedText(refusal.subject));
    }
    Q_UNREACHABLE();
}

QString textOf(const Refusal& refusal, const QString& field)
{
    if (refusal.reason == Reason::RequiredField)
        return Wording::tr("%1: this field is required.").arg(field);
    if (refusal.reason == Reason::TooLong)
        return tooLongText(refusal, field);
    if (refusal.reason == Reason::InvalidValue)
        return invalidValueText(refusal, field);
    return textOf(refusal);
}

QString textAtField(const Refusal& refusal)
{
    if (refusal.reason == Reason::RequiredField)
        return Wording::tr("This field is required.");
    if (refusal.reason == Reason::TooLong && refusal.limit > 0 && refusal.subject != QLatin1String("attachment-size"))
        return Wording::tr("At most %1 characters are allowed. This text has %2.")
            .arg(numberText(refusal.limit), numberText(refusal.actual));
    if (refusal.reason == Reason::InvalidValue && refusal.subject != QLatin1String("attachment") && refusal.actual == 0) {
        const bool isAddress = refusal.subject == QLatin1String("email") || refusal.subject == QLatin1String("copy-to");
        return isAddress ? adviceFor(refusal) : Wording::tr("This value is not allowed.");
    }
    if (refusal.reason == Reason::InvalidValue && isNotKept(refusal.actual))
        return notKeptText(refusal.actual);
    return textOf(refusal);
}

QString textOf(Reason reason) { return textOf(Refusal{.reason = reason}); }

} // namespace wording
