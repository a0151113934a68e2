#pragma once

#include <QByteArray>
#include <QList>

// A ZIP archive of uncompressed files, as an Office Open XML document needs it. Up to 4 GB in all; no dates, so that the same
// content gives the same bytes.
class ZipArchive
{
public:
    void add(const QByteArray& name, const QByteArray& content); // name: ASCII, with / between folders
    QByteArray bytes() const;

private:
    struct Entry
    {
        QByteArray name;
        quint32 checksum;
        quint32 size;
        quint32 offset;
    };
    QByteArray m_files;
    QList<Entry> m_entries;
};
