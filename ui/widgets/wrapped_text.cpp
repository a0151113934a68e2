#include "ui/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QStringList>

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
