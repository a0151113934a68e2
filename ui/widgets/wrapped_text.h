#pragma once

#include <QString>

class QFontMetrics;

/// The words on as many lines as they need in that width, for controls of Qt that do not wrap by themselves. No word is broken.
QString wrappedText(const QString& text, const QFontMetrics& metrics, int width);
