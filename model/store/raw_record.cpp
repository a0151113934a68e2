#include "model/store/raw_record.h"

// More columns than any table of ours has.
static constexpr qsizetype mostColumns = 64;

std::optional<quint64> takeVarint(QByteArrayView& bytes)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < qMin<qsizetype>(9, bytes.size()); ++i) {
        const quint8 byte = quint8(bytes[i]);
        const bool isLast = i == 8; // it has all eight bits
        value = isLast ? (value << 8) | byte : (value << 7) | (byte & 0x7f);
        if (isLast || byte < 0x80) {
            bytes = bytes.sliced(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

// Big-endian, two's complement.
static qint64 integerFrom(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && quint8(bytes[0]) >= 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8) | quint8(byte);
    return qint64(value);
}

static std::optional<quint64> sizeOf(quint64 serialType)
{
    constexpr quint64 sizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (serialType < std::size(sizes))
        return sizes[serialType];
    if (serialType == 8 || serialType == 9) // the numbers 0 and 1
        return 0;
    if (serialType >= 12)
        return (serialType - 12) / 2;
    return std::nullopt; // a floating-point number, or a type that does not exist
}

static QVariant valueFrom(quint64 serialType, QByteArrayView bytes)
{
    if (serialType == 0)
        return {};
    if (serialType == 8 || serialType == 9)
        return qint64(serialType - 8);
    if (serialType < 12)
        return integerFrom(bytes);
    if (serialType % 2 == 0)
        return bytes.toByteArray();
    return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
}

std::optional<QVariantList> rowFromRecord(QByteArrayView record, qint64 id)
{
    QByteArrayView types = record;
    const std::optional<quint64> headerSize = takeVarint(types);
    if (!headerSize || *headerSize > quint64(record.size()))
        return std::nullopt;
    QByteArrayView body = record.sliced(qsizetype(*headerSize));
    types.chop(qMin(types.size(), body.size()));
    QVariantList values;
    while (!types.isEmpty()) {
        const std::optional<quint64> type = takeVarint(types);
        const std::optional<quint64> size = type ? sizeOf(*type) : std::nullopt;
        if (!size || *size > quint64(body.size()) || values.size() == mostColumns)
            return std::nullopt;
        values.append(valueFrom(*type, body.first(qsizetype(*size))));
        body = body.sliced(qsizetype(*size));
    }
    if (values.isEmpty() || values.constFirst().isValid()) // the id stands outside the record, NULL in it
        return std::nullopt;
    values.first() = id;
    return values;
}
