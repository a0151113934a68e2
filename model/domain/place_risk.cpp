#include "model/domain/place_risk.h"

#include <QStringList>

#include <algorithm>

// As the programs name the folder that they keep in step; "OneDrive - Contoso" begins with the first of them.
static const char16_t* const syncedFolders[] = {u"onedrive",     u"dropbox",     u"google drive",     u"googledrive", u"my drive",
                                                u"icloud drive", u"iclouddrive", u"mobile documents", u"nextcloud",   u"owncloud",
                                                u"box sync",     u"pclouddrive", u"megasync",         u"syncthing",   u"seafile"};

static const char16_t* const networkFileSystems[] = {u"nfs",   u"nfs4",   u"cifs",        u"smb",         u"smb2",
                                                     u"smb3",  u"smbfs",  u"afpfs",       u"fuse.sshfs",  u"9p",
                                                     u"davfs", u"webdav", u"fuse.davfs2", u"fuse.rclone", u"fuse.gvfsd-fuse"};

static bool isSynced(const QString& part)
{
    return std::any_of(std::begin(syncedFolders), std::end(syncedFolders), [&](const char16_t* name) {
        const QString whole = QString::fromUtf16(name);
        return part == whole || part.startsWith(whole + QStringLiteral(" - ")) || part.startsWith(whole + QStringLiteral(" ("));
    });
}

PlaceRisk placeRiskOf(const QString& path, const QString& fileSystem)
{
    const QString kind = fileSystem.toLower();
    const auto isKind = [&](const char16_t* name) { return kind == QStringView(name); };
    if (path.startsWith(QStringLiteral("//")) ||
        std::any_of(std::begin(networkFileSystems), std::end(networkFileSystems), isKind))
        return PlaceRisk::NetworkDrive;
    QStringList folders = path.toLower().split(u'/', Qt::SkipEmptyParts);
    if (!folders.isEmpty())
        folders.removeLast(); // the file itself
    return std::any_of(folders.cbegin(), folders.cend(), isSynced) ? PlaceRisk::SyncedFolder : PlaceRisk::None;
}
