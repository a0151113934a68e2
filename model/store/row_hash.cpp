#include "model/store/row_hash.h"

#include <QCryptographicHash>

#include <algorithm>

QByteArray rowHash(QStringView table, const QVariantList& values)
{
    QByteArray row; // in one piece: handing the hash each value by itself took longer than hashing
    row.reserve(1000);
    const auto add = [&row](char type, const QByteArray& bytes) {
        row += type;
        row += QByteArray::number(bytes.size());
        row += ':';
        row += bytes;
    };
    add('T', table.toUtf8());
    for (const QVariant& value : values) {
        if (value.isNull())
            add('n', {});
        else if (value.typeId() == QMetaType::QString)
            add('t', value.toString().toUtf8());
        else if (value.typeId() == QMetaType::QByteArray)
            add('b', value.toByteArray());
        else
            add('i', QByteArray::number(value.toLongLong()));
    }
    return QCryptographicHash::hash(row, QCryptographicHash::Sha256);
}

QString changeIn(QStringView table, QVariantList row)
{
    const QByteArray stored = row.takeLast().toByteArray();
    return rowHash(table, row) == stored ? QString()
                                         : QStringLiteral("%1 row %2: the contents changed since it was written")
                                               .arg(table.toString(), row.constFirst().toString());
}

static bool isChangedByStoring(QChar c)
{
    return c == u'\r' || c.isSurrogate() || c.isNull() || c == QChar(0xfffe) || c == QChar(0xffff) || c == QChar(0xfeff);
}

QString storable(const QString& text)
{
    if (!text.isNull() && std::none_of(text.cbegin(), text.cend(), isChangedByStoring))
        return text;
    constexpr QChar replacement(QChar::ReplacementCharacter);
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = text.startsWith(QChar(0xfeff)) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            kept += u'\n';
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else {
            const bool isLost = c.isSurrogate() || c.isNull() || c == QChar(0xfffe) || c == QChar(0xffff);
            kept += isLost ? replacement : c;
        }
    }
    // Removing one mark may bring another to the front.
    return kept.startsWith(QChar(0xfeff)) ? storable(kept) : (kept.isNull() ? QStringLiteral("") : kept);
}
