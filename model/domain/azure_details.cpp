#include "model/domain/azure_details.h"

#include <QStringList>

static const QString separator = QStringLiteral("\n--\n");
static const QString startName = QStringLiteral("problem-start: ");
static const QString attachmentName = QStringLiteral("attachment: ");

static bool readLine(const QString& line, AzureDetails& details)
{
    if (line.startsWith(startName)) {
        details.started = QDate::fromString(line.mid(startName.size()), Qt::ISODate);
        return details.started.isValid();
    }
    const qsizetype size = line.lastIndexOf(QLatin1String("; "));
    if (!line.startsWith(attachmentName) || size < attachmentName.size())
        return false;
    bool isNumber = false;
    details.attachment =
        Attachment{line.mid(attachmentName.size(), size - attachmentName.size()), line.mid(size + 2).toLongLong(&isNumber)};
    return isNumber;
}

AzureDetails azureDetailsFrom(const QString& description)
{
    AzureDetails details{description, {}, {}};
    const qsizetype end = description.lastIndexOf(separator);
    if (end < 0)
        return details;
    AzureDetails read{description.left(end), {}, {}};
    const QStringList lines = description.mid(end + separator.size()).split(u'\n');
    for (const QString& line : lines)
        if (!readLine(line, read))
            return details; // somebody's own text
    return read;
}

QString descriptionFrom(const AzureDetails& details)
{
    QStringList lines;
    if (details.started.isValid())
        lines.append(startName + details.started.toString(Qt::ISODate));
    if (details.attachment) {
        QString name = details.attachment->name;
        name.replace(u'\n', u' ');
        lines.append(attachmentName + name + QStringLiteral("; ") + QString::number(details.attachment->size));
    }
    return lines.isEmpty() ? details.text : details.text + separator + lines.join(u'\n');
}
