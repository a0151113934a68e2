#pragma once

#include <QString>
#include <QTextOption>

class QFontMetrics;

/// How such text is broken into lines: between words, and within one that fits on no line. A run of thousands of letters without
/// a space is no word (a certificate, a log in Base64), and looking for its end anew in each line takes Qt longer than all the
/// rest: where there is one, lines break anywhere.
QTextOption::WrapMode wrapModeFor(QStringView text);

/// The words on as many lines as they need in that width, for controls of Qt that do not wrap by themselves. No word is broken.
QString wrappedText(const QString& text, const QFontMetrics& metrics, int width);
