#include "model/wording.h"

#include "model/wording_tr.h"

#include <QLocale>

// What the error decoder asks, and the details of the Azure form.

namespace wording {

QString textOf(DecodeQuestion question)
{
    switch (question) {
    case DecodeQuestion::PlanOffered: return Wording::tr("Does New support request offer the plan?");
    case DecodeQuestion::EndPassed: return Wording::tr("Is the contract's end date over?");
    case DecodeQuestion::Membership: return Wording::tr("Which membership is the contract from?");
    case DecodeQuestion::NoneLeft: return Wording::tr("Does the Signature plan have no incidents left?");
    case DecodeQuestion::AllUsed: return Wording::tr("Were as many cloud requests filed as the plan has incidents?");
    }
    Q_UNREACHABLE();
}

QString hintFor(DecodeQuestion question)
{
    switch (question) {
    case DecodeQuestion::PlanOffered:
        return Wording::tr("In the Azure portal, under Basics, choose a service and read the list of support plans.");
    case DecodeQuestion::EndPassed:
        return Wording::tr("Support for Business shows it at step 2, and so does the Technical benefits page. On the last day "
                           "the contract still counts.");
    case DecodeQuestion::Membership:
        return Wording::tr("The cloud competencies are Security, Cloud Business Applications, Cloud Platform, Cloud "
                           "Productivity, Enterprise Mobility Management, and Small and Midmarket Cloud Solutions.");
    case DecodeQuestion::NoneLeft:
        return Wording::tr("Support for Business, step 2, among the unavailable support plans: choose Windows 10, type anything, "
                           "read, and leave.");
    case DecodeQuestion::AllUsed:
        return Wording::tr(
            "Silver has five, Gold has ten. Count the requests of the whole company since the start of the contract.");
    }
    Q_UNREACHABLE();
}

QString textOf(DecodeAnswer answer)
{
    switch (answer) {
    case DecodeAnswer::Yes: return Wording::tr("Yes");
    case DecodeAnswer::No: return Wording::tr("No");
    case DecodeAnswer::DontKnow: return Wording::tr("Not known");
    case DecodeAnswer::ActionPack: return Wording::tr("Microsoft Action Pack");
    case DecodeAnswer::CloudCompetency: return Wording::tr("A cloud competency, Silver or Gold");
    case DecodeAnswer::OtherCompetency: return Wording::tr("Another competency, Silver or Gold");
    }
    Q_UNREACHABLE();
}

QString fileText(const Attachment& attachment)
{
    const QLocale locale = language() == Language::Italian ? QLocale(QLocale::Italian, QLocale::Italy)
                                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return attachment.name + QStringLiteral(", ") +
           locale.formattedDataSize(attachment.size, 0, QLocale::DataSizeTraditionalFormat);
}

QString descriptionText(const QString& description)
{
    const AzureDetails details = azureDetailsFrom(description);
    QStringList parts{details.text};
    if (details.started.isValid())
        parts.append(Wording::tr("Problem start: %1.").arg(dateText(details.started)));
    if (details.attachment)
        parts.append(Wording::tr("File named, not sent: %1.").arg(fileText(*details.attachment)));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace wording
