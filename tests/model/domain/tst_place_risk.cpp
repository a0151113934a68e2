#include "model/domain/place_risk.h"

#include <QtTest>

class PlaceRiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceHasItsRisk_data();
    void aPlaceHasItsRisk();
};

void PlaceRiskTest::aPlaceHasItsRisk_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<PlaceRisk>("risk");
    const auto row = [](const char16_t* path, const char16_t* fileSystem, PlaceRisk risk) {
        QTest::addRow("%s on %s", qUtf8Printable(QString::fromUtf16(path)), qUtf8Printable(QString::fromUtf16(fileSystem)))
            << QString::fromUtf16(path) << QString::fromUtf16(fileSystem) << risk;
    };
    for (const char16_t* kind : {u"ext4", u"btrfs", u"NTFS", u"apfs", u"tmpfs", u"fuseblk", u""})
        row(u"/home/anna/documents/a.vantaggi", kind, PlaceRisk::None);
    for (const char16_t* kind : {u"nfs", u"nfs4", u"cifs", u"smb3", u"smbfs", u"afpfs", u"fuse.sshfs", u"9p", u"CIFS", u"davfs"})
        row(u"/home/anna/documents/a.vantaggi", kind, PlaceRisk::NetworkDrive);
    row(u"//server/share/a.vantaggi", u"NTFS", PlaceRisk::NetworkDrive);
    for (const char16_t* path :
         {u"/home/anna/Dropbox/a.vantaggi", u"C:/Users/Anna/OneDrive/a.vantaggi",
          u"C:/Users/Anna/OneDrive - Contoso/x/a.vantaggi",
          u"/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.vantaggi", u"/home/anna/Nextcloud/a/b/a.vantaggi",
          u"G:/My Drive/a.vantaggi", u"/home/anna/Dropbox (Personal)/a.vantaggi"})
        row(path, u"ext4", PlaceRisk::SyncedFolder);
    row(u"/home/anna/dropbox.vantaggi", u"ext4", PlaceRisk::None); // the file's own name
    row(u"/home/anna/onedrivers/a.vantaggi", u"ext4", PlaceRisk::None);
    row(u"/mnt/share/Dropbox/a.vantaggi", u"nfs", PlaceRisk::NetworkDrive);
    row(u"a.vantaggi", u"", PlaceRisk::None);
    row(u"", u"", PlaceRisk::None);
}

void PlaceRiskTest::aPlaceHasItsRisk()
{
    QFETCH(QString, path);
    QFETCH(QString, fileSystem);
    QFETCH(PlaceRisk, risk);
    QCOMPARE(placeRiskOf(path, fileSystem), risk);
}

QTEST_GUILESS_MAIN(PlaceRiskTest)
#include "tst_place_risk.moc"
