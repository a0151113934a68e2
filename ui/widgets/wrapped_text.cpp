#include "ui/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QStringList>

QTextOption::WrapMode wrapModeFor(QStringView text)
{
    constexpr qsizetype longestWord = 2000;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace())
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
