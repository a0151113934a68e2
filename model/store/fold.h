#pragma once

#include <QString>
#include <QStringList>

// Text without case and accents, for searching: "Verlässlich" and "VERLASSLICH" fold to the same.
QString folded(const QString& text);

// The words of a search, folded.
QStringList foldedWords(const QString& text);
