#include "ui/request/contact_lists.h"

#include "model/domain/support_language.h"
#include "model/wording.h"
#include "ui/request/countries.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

struct ContactLists
{
    Q_DECLARE_TR_FUNCTIONS(ContactLists)
};

static void sortByText(QList<SearchableCombo::Item>& items)
{
    QCollator collator(QLocale(wording::language() == Language::Italian ? QLocale::Italian : QLocale::English));
    std::sort(items.begin(), items.end(), [&](const auto& a, const auto& b) { return collator.compare(a.text, b.text) < 0; });
}

QList<SearchableCombo::Item> countryItems()
{
    QList<SearchableCombo::Item> items;
    for (const Country& country : countries())
        items.append({QStringView(country.code).toString(),
                      QStringView(wording::language() == Language::Italian ? country.it : country.en).toString()});
    sortByText(items);
    return items;
}

static QString languageName(const QString& code)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("zh"), QT_TRANSLATE_NOOP("ContactLists", "Chinese")},
        {QStringLiteral("zh-hans"), QT_TRANSLATE_NOOP("ContactLists", "Chinese (Simplified)")},
        {QStringLiteral("zh-tw"), QT_TRANSLATE_NOOP("ContactLists", "Chinese (Traditional)")},
        {QStringLiteral("nl"), QT_TRANSLATE_NOOP("ContactLists", "Dutch")},
        {QStringLiteral("en"), QT_TRANSLATE_NOOP("ContactLists", "English")},
        {QStringLiteral("fr"), QT_TRANSLATE_NOOP("ContactLists", "French")},
        {QStringLiteral("de"), QT_TRANSLATE_NOOP("ContactLists", "German")},
        {QStringLiteral("it"), QT_TRANSLATE_NOOP("ContactLists", "Italian")},
        {QStringLiteral("ja"), QT_TRANSLATE_NOOP("ContactLists", "Japanese")},
        {QStringLiteral("ko"), QT_TRANSLATE_NOOP("ContactLists", "Korean")},
        {QStringLiteral("pl"), QT_TRANSLATE_NOOP("ContactLists", "Polish")},
        {QStringLiteral("pt"), QT_TRANSLATE_NOOP("ContactLists", "Portuguese")},
        {QStringLiteral("pt-br"), QT_TRANSLATE_NOOP("ContactLists", "Portuguese (Brazil)")},
        {QStringLiteral("ru"), QT_TRANSLATE_NOOP("ContactLists", "Russian")},
        {QStringLiteral("es"), QT_TRANSLATE_NOOP("ContactLists", "Spanish")},
        {QStringLiteral("tr"), QT_TRANSLATE_NOOP("ContactLists", "Turkish")},
    };
    // The other regions of Azure's list have no second of their language beside them.
    const char* name = names.value(code, names.value(code.section(u'-', 0, 0)));
    return name ? ContactLists::tr(name) : code;
}

QList<SearchableCombo::Item> languageItems(Portal portal)
{
    QList<SearchableCombo::Item> items;
    const QStringList codes = supportLanguages(portal);
    for (const QString& code : codes)
        items.append({code, languageName(code)});
    sortByText(items);
    return items;
}

// "(UTC+01:00) Europe/Rome": winter time, so that a zone keeps its place in the list all the year.
static QString zoneText(const QByteArray& id)
{
    const QTimeZone zone(id);
    const int minutes = zone.standardTimeOffset(QDateTime(QDate(2021, 1, 1), QTime(12, 0), Qt::UTC)) / 60;
    const QChar sign = minutes < 0 ? u'-' : u'+';
    return QStringLiteral("(UTC%1%2:%3) %4")
        .arg(sign)
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(id).replace(u'_', u' '));
}

QList<SearchableCombo::Item> timeZoneItems()
{
    // Reads a file for each zone, so it is done once, when the list is first needed.
    static const QList<SearchableCombo::Item> items = [] {
        QList<SearchableCombo::Item> found;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray& id : ids)
            if (id.contains('/') && !id.startsWith("Etc/")) // places; "EST5EDT" and the like are their aliases
                found.append({QString::fromLatin1(id), zoneText(id)});
        return found;
    }();
    return items;
}

QString defaultTimeZone()
{
    const QByteArray own = QTimeZone::systemTimeZoneId();
    return own.contains('/') && !own.startsWith("Etc/") ? QString::fromLatin1(own) : QStringLiteral("Europe/Rome");
}

QString textIn(const QList<SearchableCombo::Item>& items, const QString& id)
{
    for (const SearchableCombo::Item& item : items)
        if (item.id == id)
            return item.text;
    return id;
}
