#include "model/store/fold.h"

QString folded(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart)
        if (!c.isMark())
            plain += c;
    return plain;
}

QStringList foldedWords(const QString& text)
{
    return folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
}
