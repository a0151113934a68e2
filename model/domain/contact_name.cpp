#include "model/domain/contact_name.h"

static constexpr QChar separator(0x1f);

bool isInTwoParts(const QString& contactName) { return contactName.contains(separator); }

ContactName contactNameFrom(const QString& contactName)
{
    const qsizetype end = contactName.indexOf(separator);
    if (end >= 0)
        return {contactName.left(end), contactName.mid(end + 1)};
    const QString whole = contactName.trimmed();
    const qsizetype space = whole.lastIndexOf(u' ');
    return space < 0 ? ContactName{whole, QString()} : ContactName{whole.left(space).trimmed(), whole.mid(space + 1)};
}

QString contactNameOf(const ContactName& name)
{
    return QString(name.first).remove(separator) + separator + QString(name.last).remove(separator);
}

QString wholeContactName(const QString& contactName)
{
    QString whole = contactName;
    return whole.replace(separator, u' ').trimmed();
}
