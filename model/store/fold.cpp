#include "model/store/fold.h"

QString folded(const QString& text)
{
    QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    apart.replace(QChar(0xdf), QStringLiteral("ss")); // Qt folds one character to one
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart)
        if (!c.isMark())
            plain += c;
    return plain;
}

QStringList foldedWords(const QString& text) { return folded(text).simplified().split(u' ', Qt::SkipEmptyParts); }
