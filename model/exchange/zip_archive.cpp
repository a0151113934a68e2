#include "model/exchange/zip_archive.h"

#include <QtEndian>

#include <array>

// CRC-32 as ZIP has it (reflected polynomial 0xEDB88320).
static quint32 checksumOf(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> filled{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            filled[i] = value;
        }
        return filled;
    }();
    quint32 checksum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        checksum = table[(checksum ^ quint8(byte)) & 0xFFU] ^ (checksum >> 8);
    return ~checksum;
}

template <class Number> static void append(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

static constexpr quint16 versionNeeded = 20;
static constexpr quint16 firstDay = 0x21; // 1 January 1980, the first that ZIP can say

// What a file's own header and its line in the directory have in common: flags, method (stored), time, date, checksum, sizes.
static void appendCommon(QByteArray& bytes, const QByteArray& name, quint32 checksum, quint32 size)
{
    append<quint16>(bytes, versionNeeded);
    append<quint16>(bytes, 0);
    append<quint16>(bytes, 0);
    append<quint16>(bytes, 0);
    append<quint16>(bytes, firstDay);
    append<quint32>(bytes, checksum);
    append<quint32>(bytes, size);
    append<quint32>(bytes, size);
    append<quint16>(bytes, quint16(name.size()));
    append<quint16>(bytes, 0); // no extra field
}

void ZipArchive::add(const QByteArray& name, const QByteArray& content)
{
    const Entry entry{name, checksumOf(content), quint32(content.size()), quint32(m_files.size())};
    m_files += "PK\x03\x04";
    appendCommon(m_files, name, entry.checksum, entry.size);
    m_files += name;
    m_files += content;
    m_entries.append(entry);
}

QByteArray ZipArchive::bytes() const
{
    QByteArray directory;
    for (const Entry& entry : m_entries) {
        directory += "PK\x01\x02";
        append<quint16>(directory, versionNeeded); // made by
        appendCommon(directory, entry.name, entry.checksum, entry.size);
        append<quint16>(directory, 0); // no comment
        append<quint16>(directory, 0); // first disk
        append<quint16>(directory, 0);
        append<quint32>(directory, 0);
        append<quint32>(directory, entry.offset);
        directory += entry.name;
    }
    QByteArray end("PK\x05\x06");
    append<quint16>(end, 0);
    append<quint16>(end, 0);
    append<quint16>(end, quint16(m_entries.size()));
    append<quint16>(end, quint16(m_entries.size()));
    append<quint32>(end, quint32(directory.size()));
    append<quint32>(end, quint32(m_files.size()));
    append<quint16>(end, 0);
    return m_files + directory + end;
}
