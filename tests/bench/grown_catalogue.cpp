#include "tests/bench/grown_catalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static QJsonObject objectIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

static void write(const QString& path, const QJsonObject& object)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0)
        qFatal("%s cannot be written", qUtf8Printable(path));
}

static void copyContent(const QString& folder)
{
    const QString from = u":/resources"_s;
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = folder + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            qFatal("%s cannot be written", qUtf8Printable(target));
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

// The same file with other product names and version ids: "Windows Server" becomes "Windows Server 7".
static QJsonObject renamed(QJsonObject content, int number)
{
    QJsonArray families = content[u"families"].toArray();
    for (auto&& familyValue : families) {
        QJsonObject family = familyValue.toObject();
        QJsonArray products = family[u"products"].toArray();
        for (auto&& productValue : products) {
            QJsonObject product = productValue.toObject();
            product[u"name"] = u"%1 %2"_s.arg(product[u"name"].toString()).arg(number);
            QJsonArray versions = product[u"versions"].toArray();
            for (auto&& versionValue : versions) {
                QJsonObject version = versionValue.toObject();
                version[u"id"] = u"%1-copy-%2"_s.arg(version[u"id"].toString()).arg(number);
                versionValue = version;
            }
            product[u"versions"] = versions;
            productValue = product;
        }
        family[u"products"] = products;
        familyValue = family;
    }
    content[u"families"] = families;
    return content;
}

Catalogue grownCatalogue(const QString& folder, int times)
{
    copyContent(folder);
    QJsonObject contents = objectIn(folder + u"/contents.json"_s);
    QJsonArray products = contents[u"products"].toArray();
    const QJsonObject shipped = objectIn(folder + u"/products/on-premises.json"_s);
    for (int i = 1; i <= times; ++i) {
        const QString id = u"on-premises-%1"_s.arg(i);
        write(u"%1/products/%2.json"_s.arg(folder, id), renamed(shipped, i));
        products.append(id);
    }
    contents[u"products"] = products;
    write(folder + u"/contents.json"_s, contents);
    auto loaded = Catalogue::load(folder);
    if (!loaded)
        qFatal("the grown catalogue cannot be read: %s", qUtf8Printable(loaded.error().detail));
    return *loaded;
}
