#include "model/domain/change.h"

QString codeOf(Change change)
{
    switch (change) {
    case Change::Activate: return QStringLiteral("activate");
    case Change::Link: return QStringLiteral("link");
    case Change::File: return QStringLiteral("file");
    case Change::Close: return QStringLiteral("close");
    case Change::SetDate: return QStringLiteral("set-date");
    case Change::SetEdition: return QStringLiteral("set-edition");
    case Change::EditOrganisation: return QStringLiteral("edit-organisation");
    case Change::KeepDraft: return QStringLiteral("keep-draft");
    case Change::DiscardDraft: return QStringLiteral("discard-draft");
    case Change::AskForHours: return QStringLiteral("ask-for-hours");
    case Change::KeepAdvisoryDraft: return QStringLiteral("keep-advisory-draft");
    case Change::DiscardAdvisoryDraft: return QStringLiteral("discard-advisory-draft");
    }
    Q_UNREACHABLE();
}
