#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

// Where a request is filed (rules.md, Vocabulary).
enum class Portal { SupportForBusiness, Azure, Microsoft365, PowerPlatform, Lcs };
inline constexpr Portal allPortals[] = {Portal::SupportForBusiness, Portal::Azure, Portal::Microsoft365, Portal::PowerPlatform,
                                        Portal::Lcs};
QString codeOf(Portal portal); // "support-for-business", "azure", "microsoft-365", "power-platform", "lcs"
std::optional<Portal> portalFromCode(const QString& code);

// The association of one contract with one account: made once, in any portal, valid in all.
struct Link
{
    qint64 contract = 0;
    qint64 account = 0;
    Portal portal = Portal::SupportForBusiness; // where it was made
    QDate date;                                 // the workspace's date when it was made

    bool operator==(const Link&) const = default;
};
