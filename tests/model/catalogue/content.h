#pragma once

#include "model/catalogue/catalogue.h"

#include <QFile>
#include <QtTest>

// The compiled-in catalogue; the test ends where it does not load.
inline Catalogue loadedCatalogue()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().detail));
    return *catalogue;
}

inline QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QString testData(const char* name) { return QStringLiteral(VANTAGGI_TEST_DATA "/") + QLatin1StringView(name); }
