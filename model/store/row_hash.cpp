#include "model/store/row_hash.h"

#include <QCryptographicHash>

QByteArray rowHash(QStringView table, const QVariantList& values)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](char type, const QByteArray& bytes) {
        hash.addData(QByteArray(QByteArray(1, type) + QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
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
    return hash.result();
}

QString storable(const QString& text)
{
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
