#include "ui/help/help_topics.h"

#include "model/wording.h"
#include "ui/help/reference_texts.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

QList<QString> helpTopics()
{
    return {u"main-job"_s,      u"sign-in"_s,     u"roles"_s,          u"support-plans"_s, u"editions"_s,
            u"which-way"_s,     u"new-request"_s, u"balance"_s,        u"coverage"_s,      u"azure"_s,
            u"cloud-portals"_s, u"csp"_s,         u"advisory-hours"_s, u"keyboard"_s,      u"accessibility"_s,
            u"simulated"_s,     u"protection"_s,  u"glossary"_s,       u"about"_s};
}

// Not the first line of the text: a list of titles must not read every file. Each one fits the list in one line.
QString helpTitle(const QString& topic)
{
    static const char* const titles[] = {
        QT_TRANSLATE_NOOP("HelpTopics", "The main job, step by step"),
        QT_TRANSLATE_NOOP("HelpTopics", "Choosing an account"),
        QT_TRANSLATE_NOOP("HelpTopics", "Roles: who can do what"),
        QT_TRANSLATE_NOOP("HelpTopics", "Support plans compared"),
        QT_TRANSLATE_NOOP("HelpTopics", "Editions of the programme"),
        QT_TRANSLATE_NOOP("HelpTopics", "Which way to ask for help"),
        QT_TRANSLATE_NOOP("HelpTopics", "Filing a request"),
        QT_TRANSLATE_NOOP("HelpTopics", "Reading the balance"),
        QT_TRANSLATE_NOOP("HelpTopics", "Which products are covered"),
        QT_TRANSLATE_NOOP("HelpTopics", "Azure's misleading message"),
        QT_TRANSLATE_NOOP("HelpTopics", "What each portal asks for"),
        QT_TRANSLATE_NOOP("HelpTopics", "Acting for a CSP customer"),
        QT_TRANSLATE_NOOP("HelpTopics", "Advisory hours (TPD)"),
        QT_TRANSLATE_NOOP("HelpTopics", "Keyboard"),
        QT_TRANSLATE_NOOP("HelpTopics", "Accessibility"),
        QT_TRANSLATE_NOOP("HelpTopics", "What is simulated or assumed"),
        QT_TRANSLATE_NOOP("HelpTopics", "What is and is not protected"),
        QT_TRANSLATE_NOOP("HelpTopics", "Glossary"),
        QT_TRANSLATE_NOOP("HelpTopics", "About Vantaggi and licences"),
    };
    const qsizetype index = helpTopics().indexOf(topic);
    return index < 0 ? QString() : QCoreApplication::translate("HelpTopics", titles[index]);
}

QString helpText(const QString& topic)
{
    if (!helpTopics().contains(topic))
        return {};
    QFile file(u":/help/%1/%2.md"_s.arg(codeOf(wording::language()), topic));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll()).replace(u"{version}"_s, QStringLiteral(VANTAGGI_VERSION));
    if (text.contains(u"{glossary}"_s))
        text.replace(u"{glossary}"_s, glossaryMarkdown());
    if (text.contains(u"{assumptions}"_s))
        text.replace(u"{assumptions}"_s, assumptionsMarkdown());
    return text;
}

QString helpTopicFor(Place place)
{
    switch (place) {
    case Place::Home:
    case Place::Requests:
    case Place::Help: return u"main-job"_s;
    case Place::SignIn: return u"sign-in"_s;
    case Place::WhichWay: return u"which-way"_s;
    case Place::TechnicalBenefits:
    case Place::WhoCanDoIt: return u"roles"_s;
    case Place::Editions: return u"editions"_s;
    case Place::AdvisoryHours:
    case Place::MembershipCenter: return u"advisory-hours"_s;
    case Place::Customers: return u"csp"_s;
    case Place::Microsoft365:
    case Place::PowerPlatform:
    case Place::Lcs: return u"cloud-portals"_s;
    case Place::NewRequest: return u"new-request"_s;
    case Place::SupportPlans: return u"support-plans"_s;
    case Place::CoverageChecker: return u"coverage"_s;
    case Place::Azure:
    case Place::AzureSupportPlans:
    case Place::AzureLink:
    case Place::AzureNewRequest:
    case Place::AzureRequests:
    case Place::DecodeError: return u"azure"_s;
    }
    return {};
}
