#include "ui/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QStringList>

// Qt breaks no line at the others that count as spaces.
static bool breaksLines(QChar c) { return c.isSpace() && c != QChar(0xa0) && c != QChar(0x2007) && c != QChar(0x202f); }

QTextOption::WrapMode wrapModeFor(QStringView text)
{
    constexpr qsizetype longestWord = 2000;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (breaksLines(text.at(i)))
            begin = i + 1;
        else if (i - begin >= longestWord)
            return QTextOption::WrapAnywhere;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

QString wrappedText(const QString& text, const QFontMetrics& metrics, int width)
{
    QStringList lines;
    const QStringList words = text.simplified().split(u' ');
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : QString(lines.constLast() + u' ' + word);
        if (lines.isEmpty() || metrics.size(Qt::TextShowMnemonic, longer).width() > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines.join(u'\n');
}
