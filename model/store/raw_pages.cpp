#include "model/store/raw_pages.h"

#include "model/store/failures.h"
#include "model/store/raw_record.h"
#include "model/store/row_hash.h"

#include <QtEndian>

#include <algorithm>

static constexpr char tableLeaf = 0x0d;
static constexpr qsizetype leafHeader = 8;
static constexpr qsizetype hashSize = 32;
// The longest row that the schema allows has 4 MB of description and 15 fields of 40 kB.
static constexpr quint64 longestRow = 8'000'000;

static bool isProven(QStringView table, QVariantList values)
{
    const QByteArray stored = values.takeLast().toByteArray();
    return rowHash(table, values) == stored;
}

RawPages::RawPages(const QString& path) : m_file(path)
{
    // Unbuffered: SQLite may roll back a journal after this was opened.
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw StoreError{{Failure::Kind::NotPermitted, path, m_file.errorString()}};
}

void RawPages::readLayout()
{
    m_file.seek(0);
    const QByteArray header = m_file.read(100);
    if (header.size() == 100 && header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        const quint16 field = qFromBigEndian<quint16>(header.constData() + 16);
        const qint64 size = field == 1 ? 65536 : field;
        const qint64 reserved = quint8(header.at(20));
        if (size >= 512 && (size & (size - 1)) == 0 && size - reserved >= 480) {
            m_pageSize = size;
            m_usable = size - reserved;
        }
    }
    m_pageCount = (m_file.size() + m_pageSize - 1) / m_pageSize;
}

QByteArray RawPages::page(qint64 number)
{
    if (number < 1 || number > m_pageCount || !m_file.seek((number - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    bytes.resize(m_usable, '\0'); // the last one may be cut
    return bytes;
}

bool RawPages::addOverflow(QByteArray& payload, quint64 size, quint32 next)
{
    while (quint64(payload.size()) < size) {
        m_overflowLeft -= m_usable;
        const QByteArray bytes = m_overflowLeft < 0 ? QByteArray() : page(next);
        if (bytes.isEmpty())
            return false;
        next = qFromBigEndian<quint32>(bytes.constData());
        payload.append(QByteArrayView(bytes).sliced(4).first(qMin(m_usable - 4, qint64(size) - payload.size())));
    }
    return true;
}

// `cell`: from its payload on. `room`: bytes of the page that no earlier cell has used; cells do not overlap, and one that
// is named a thousand times is not read a thousand times.
QByteArray RawPages::payloadOf(QByteArrayView cell, quint64 size, qsizetype& room)
{
    const qint64 most = m_usable - 35; // sqlite.org/fileformat2.html, 1.6
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 wanted = least + (qint64(size) - least) % (m_usable - 4);
    const bool isWhole = qint64(size) <= most;
    const qint64 local = isWhole ? qint64(size) : wanted <= most ? wanted : least;
    room -= local;
    if (room < 0 || cell.size() < local + (isWhole ? 0 : 4))
        return {};
    QByteArray payload = cell.first(local).toByteArray();
    if (!isWhole && !addOverflow(payload, size, qFromBigEndian<quint32>(cell.data() + local)))
        return {};
    return payload;
}

std::optional<QVariantList> RawPages::rowFromCell(QByteArrayView bytes, qsizetype at, qsizetype& room)
{
    if (at < leafHeader || at >= bytes.size())
        return std::nullopt;
    QByteArrayView cell = bytes.sliced(at);
    const std::optional<quint64> size = takeVarint(cell);
    const std::optional<quint64> id = size ? takeVarint(cell) : std::nullopt;
    if (!id || *size == 0 || *size > longestRow)
        return std::nullopt;
    const QByteArray payload = payloadOf(cell, *size, room);
    const std::optional<QVariantList> row = payload.isEmpty() ? std::nullopt : rowFromRecord(payload, qint64(*id));
    const bool hasHash =
        row && row->constLast().typeId() == QMetaType::QByteArray && row->constLast().toByteArray().size() == hashSize;
    return hasHash ? row : std::nullopt;
}

void RawPages::eachRowOn(qint64 number, const std::function<bool(const QVariantList&)>& take)
{
    const QByteArray bytes = page(number);
    if (bytes.isEmpty() || bytes.at(0) != tableLeaf)
        return;
    const qsizetype cells = qMin<qsizetype>(qFromBigEndian<quint16>(bytes.constData() + 3), (m_usable - leafHeader) / 2);
    qsizetype room = m_usable;
    for (qsizetype i = 0; i < cells && room > 0; ++i) {
        const quint16 at = qFromBigEndian<quint16>(bytes.constData() + leafHeader + 2 * i);
        const auto row = rowFromCell(bytes, at, room);
        if (row && !take(*row))
            return;
    }
}

int RawPages::ownerOf(qint64 number)
{
    int proven = -1, shaped = -1;
    eachRowOn(number, [&](const QVariantList& row) {
        QList<int> fitting;
        for (int i = 0; i < int(m_tables.size()); ++i)
            if (m_tables.at(i).columns == row.size())
                fitting.append(i);
        if (fitting.size() == 1) // else several tables have as many columns
            shaped = fitting.constFirst();
        const auto owner =
            std::find_if(fitting.cbegin(), fitting.cend(), [&](int i) { return isProven(m_tables.at(i).name, row); });
        if (owner != fitting.cend())
            proven = *owner;
        return proven < 0;
    });
    m_isOurs = m_isOurs || proven >= 0;
    return proven >= 0 ? proven : shaped;
}

void RawPages::survey(const QList<TableShape>& tables)
{
    m_tables = tables;
    readLayout();
    m_overflowLeft = 4 * m_file.size();
    m_owners.fill(-1, m_pageCount + 1);
    for (qint64 number = 2; number <= m_pageCount; ++number) // the first one holds the schema
        m_owners[number] = qint8(ownerOf(number));
}

void RawPages::eachRowOf(QStringView table, bool wanted, const Take& take)
{
    m_overflowLeft = 4 * m_file.size();
    for (qint64 number = 2; number <= m_pageCount; ++number) {
        const qint8 owner = m_owners.at(number);
        if (owner < 0 || m_tables.at(owner).name != table)
            continue;
        eachRowOn(number, [&](const QVariantList& row) {
            if (row.size() == m_tables.at(owner).columns && isProven(table, row) == wanted)
                take(row);
            return true;
        });
    }
}

void RawPages::provenRowsOf(QStringView table, const Take& take) { eachRowOf(table, true, take); }

void RawPages::rowsOf(QStringView table, const Take& take)
{
    eachRowOf(table, true, take);
    if (m_isOurs)
        eachRowOf(table, false, take);
}
