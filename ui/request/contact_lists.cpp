#include "ui/request/contact_lists.h"

#include "model/domain/support_language.h"
#include "model/wording.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

struct ContactLists
{
    Q_DECLARE_TR_FUNCTIONS(ContactLists)
};

// Both names side by side, as everywhere in content: Qt knows countries in English and in their own language only.
struct Country
{
    const char16_t* code; // ISO 3166-1 alpha-2
    const char16_t* en;
    const char16_t* it;
};
static constexpr Country countries[] = {{u"AF", u"Afghanistan", u"Afghanistan"},
                                        {u"AL", u"Albania", u"Albania"},
                                        {u"DZ", u"Algeria", u"Algeria"},
                                        {u"AD", u"Andorra", u"Andorra"},
                                        {u"AO", u"Angola", u"Angola"},
                                        {u"AG", u"Antigua and Barbuda", u"Antigua e Barbuda"},
                                        {u"AR", u"Argentina", u"Argentina"},
                                        {u"AM", u"Armenia", u"Armenia"},
                                        {u"AU", u"Australia", u"Australia"},
                                        {u"AT", u"Austria", u"Austria"},
                                        {u"AZ", u"Azerbaijan", u"Azerbaigian"},
                                        {u"BS", u"Bahamas", u"Bahamas"},
                                        {u"BH", u"Bahrain", u"Bahrein"},
                                        {u"BD", u"Bangladesh", u"Bangladesh"},
                                        {u"BB", u"Barbados", u"Barbados"},
                                        {u"BY", u"Belarus", u"Bielorussia"},
                                        {u"BE", u"Belgium", u"Belgio"},
                                        {u"BZ", u"Belize", u"Belize"},
                                        {u"BJ", u"Benin", u"Benin"},
                                        {u"BT", u"Bhutan", u"Bhutan"},
                                        {u"BO", u"Bolivia", u"Bolivia"},
                                        {u"BA", u"Bosnia and Herzegovina", u"Bosnia ed Erzegovina"},
                                        {u"BW", u"Botswana", u"Botswana"},
                                        {u"BR", u"Brazil", u"Brasile"},
                                        {u"BN", u"Brunei", u"Brunei"},
                                        {u"BG", u"Bulgaria", u"Bulgaria"},
                                        {u"BF", u"Burkina Faso", u"Burkina Faso"},
                                        {u"BI", u"Burundi", u"Burundi"},
                                        {u"KH", u"Cambodia", u"Cambogia"},
                                        {u"CM", u"Cameroon", u"Camerun"},
                                        {u"CA", u"Canada", u"Canada"},
                                        {u"CV", u"Cape Verde", u"Capo Verde"},
                                        {u"CF", u"Central African Republic", u"Repubblica Centrafricana"},
                                        {u"TD", u"Chad", u"Ciad"},
                                        {u"CL", u"Chile", u"Cile"},
                                        {u"CN", u"China", u"Cina"},
                                        {u"CO", u"Colombia", u"Colombia"},
                                        {u"KM", u"Comoros", u"Comore"},
                                        {u"CG", u"Congo", u"Congo"},
                                        {u"CD", u"Congo (Democratic Republic)", u"Repubblica Democratica del Congo"},
                                        {u"CR", u"Costa Rica", u"Costa Rica"},
                                        {u"CI", u"Côte d'Ivoire", u"Costa d'Avorio"},
                                        {u"HR", u"Croatia", u"Croazia"},
                                        {u"CU", u"Cuba", u"Cuba"},
                                        {u"CY", u"Cyprus", u"Cipro"},
                                        {u"CZ", u"Czechia", u"Cechia"},
                                        {u"DK", u"Denmark", u"Danimarca"},
                                        {u"DJ", u"Djibouti", u"Gibuti"},
                                        {u"DM", u"Dominica", u"Dominica"},
                                        {u"DO", u"Dominican Republic", u"Repubblica Dominicana"},
                                        {u"EC", u"Ecuador", u"Ecuador"},
                                        {u"EG", u"Egypt", u"Egitto"},
                                        {u"SV", u"El Salvador", u"El Salvador"},
                                        {u"GQ", u"Equatorial Guinea", u"Guinea Equatoriale"},
                                        {u"ER", u"Eritrea", u"Eritrea"},
                                        {u"EE", u"Estonia", u"Estonia"},
                                        {u"SZ", u"Eswatini", u"Eswatini"},
                                        {u"ET", u"Ethiopia", u"Etiopia"},
                                        {u"FJ", u"Fiji", u"Figi"},
                                        {u"FI", u"Finland", u"Finlandia"},
                                        {u"FR", u"France", u"Francia"},
                                        {u"GA", u"Gabon", u"Gabon"},
                                        {u"GM", u"Gambia", u"Gambia"},
                                        {u"GE", u"Georgia", u"Georgia"},
                                        {u"DE", u"Germany", u"Germania"},
                                        {u"GH", u"Ghana", u"Ghana"},
                                        {u"GR", u"Greece", u"Grecia"},
                                        {u"GD", u"Grenada", u"Grenada"},
                                        {u"GT", u"Guatemala", u"Guatemala"},
                                        {u"GN", u"Guinea", u"Guinea"},
                                        {u"GW", u"Guinea-Bissau", u"Guinea-Bissau"},
                                        {u"GY", u"Guyana", u"Guyana"},
                                        {u"HT", u"Haiti", u"Haiti"},
                                        {u"HN", u"Honduras", u"Honduras"},
                                        {u"HK", u"Hong Kong", u"Hong Kong"},
                                        {u"HU", u"Hungary", u"Ungheria"},
                                        {u"IS", u"Iceland", u"Islanda"},
                                        {u"IN", u"India", u"India"},
                                        {u"ID", u"Indonesia", u"Indonesia"},
                                        {u"IR", u"Iran", u"Iran"},
                                        {u"IQ", u"Iraq", u"Iraq"},
                                        {u"IE", u"Ireland", u"Irlanda"},
                                        {u"IL", u"Israel", u"Israele"},
                                        {u"IT", u"Italy", u"Italia"},
                                        {u"JM", u"Jamaica", u"Giamaica"},
                                        {u"JP", u"Japan", u"Giappone"},
                                        {u"JO", u"Jordan", u"Giordania"},
                                        {u"KZ", u"Kazakhstan", u"Kazakistan"},
                                        {u"KE", u"Kenya", u"Kenya"},
                                        {u"KI", u"Kiribati", u"Kiribati"},
                                        {u"KW", u"Kuwait", u"Kuwait"},
                                        {u"KG", u"Kyrgyzstan", u"Kirghizistan"},
                                        {u"LA", u"Laos", u"Laos"},
                                        {u"LV", u"Latvia", u"Lettonia"},
                                        {u"LB", u"Lebanon", u"Libano"},
                                        {u"LS", u"Lesotho", u"Lesotho"},
                                        {u"LR", u"Liberia", u"Liberia"},
                                        {u"LY", u"Libya", u"Libia"},
                                        {u"LI", u"Liechtenstein", u"Liechtenstein"},
                                        {u"LT", u"Lithuania", u"Lituania"},
                                        {u"LU", u"Luxembourg", u"Lussemburgo"},
                                        {u"MO", u"Macao", u"Macao"},
                                        {u"MG", u"Madagascar", u"Madagascar"},
                                        {u"MW", u"Malawi", u"Malawi"},
                                        {u"MY", u"Malaysia", u"Malaysia"},
                                        {u"MV", u"Maldives", u"Maldive"},
                                        {u"ML", u"Mali", u"Mali"},
                                        {u"MT", u"Malta", u"Malta"},
                                        {u"MH", u"Marshall Islands", u"Isole Marshall"},
                                        {u"MR", u"Mauritania", u"Mauritania"},
                                        {u"MU", u"Mauritius", u"Mauritius"},
                                        {u"MX", u"Mexico", u"Messico"},
                                        {u"FM", u"Micronesia", u"Micronesia"},
                                        {u"MD", u"Moldova", u"Moldavia"},
                                        {u"MC", u"Monaco", u"Monaco"},
                                        {u"MN", u"Mongolia", u"Mongolia"},
                                        {u"ME", u"Montenegro", u"Montenegro"},
                                        {u"MA", u"Morocco", u"Marocco"},
                                        {u"MZ", u"Mozambique", u"Mozambico"},
                                        {u"MM", u"Myanmar", u"Myanmar"},
                                        {u"NA", u"Namibia", u"Namibia"},
                                        {u"NR", u"Nauru", u"Nauru"},
                                        {u"NP", u"Nepal", u"Nepal"},
                                        {u"NL", u"Netherlands", u"Paesi Bassi"},
                                        {u"NZ", u"New Zealand", u"Nuova Zelanda"},
                                        {u"NI", u"Nicaragua", u"Nicaragua"},
                                        {u"NE", u"Niger", u"Niger"},
                                        {u"NG", u"Nigeria", u"Nigeria"},
                                        {u"KP", u"North Korea", u"Corea del Nord"},
                                        {u"MK", u"North Macedonia", u"Macedonia del Nord"},
                                        {u"NO", u"Norway", u"Norvegia"},
                                        {u"OM", u"Oman", u"Oman"},
                                        {u"PK", u"Pakistan", u"Pakistan"},
                                        {u"PW", u"Palau", u"Palau"},
                                        {u"PS", u"Palestine", u"Palestina"},
                                        {u"PA", u"Panama", u"Panama"},
                                        {u"PG", u"Papua New Guinea", u"Papua Nuova Guinea"},
                                        {u"PY", u"Paraguay", u"Paraguay"},
                                        {u"PE", u"Peru", u"Perù"},
                                        {u"PH", u"Philippines", u"Filippine"},
                                        {u"PL", u"Poland", u"Polonia"},
                                        {u"PT", u"Portugal", u"Portogallo"},
                                        {u"PR", u"Puerto Rico", u"Porto Rico"},
                                        {u"QA", u"Qatar", u"Qatar"},
                                        {u"RO", u"Romania", u"Romania"},
                                        {u"RU", u"Russia", u"Russia"},
                                        {u"RW", u"Rwanda", u"Ruanda"},
                                        {u"KN", u"Saint Kitts and Nevis", u"Saint Kitts e Nevis"},
                                        {u"LC", u"Saint Lucia", u"Saint Lucia"},
                                        {u"VC", u"Saint Vincent and the Grenadines", u"Saint Vincent e Grenadine"},
                                        {u"WS", u"Samoa", u"Samoa"},
                                        {u"SM", u"San Marino", u"San Marino"},
                                        {u"ST", u"São Tomé and Príncipe", u"São Tomé e Príncipe"},
                                        {u"SA", u"Saudi Arabia", u"Arabia Saudita"},
                                        {u"SN", u"Senegal", u"Senegal"},
                                        {u"RS", u"Serbia", u"Serbia"},
                                        {u"SC", u"Seychelles", u"Seychelles"},
                                        {u"SL", u"Sierra Leone", u"Sierra Leone"},
                                        {u"SG", u"Singapore", u"Singapore"},
                                        {u"SK", u"Slovakia", u"Slovacchia"},
                                        {u"SI", u"Slovenia", u"Slovenia"},
                                        {u"SB", u"Solomon Islands", u"Isole Salomone"},
                                        {u"SO", u"Somalia", u"Somalia"},
                                        {u"ZA", u"South Africa", u"Sudafrica"},
                                        {u"KR", u"South Korea", u"Corea del Sud"},
                                        {u"SS", u"South Sudan", u"Sud Sudan"},
                                        {u"ES", u"Spain", u"Spagna"},
                                        {u"LK", u"Sri Lanka", u"Sri Lanka"},
                                        {u"SD", u"Sudan", u"Sudan"},
                                        {u"SR", u"Suriname", u"Suriname"},
                                        {u"SE", u"Sweden", u"Svezia"},
                                        {u"CH", u"Switzerland", u"Svizzera"},
                                        {u"SY", u"Syria", u"Siria"},
                                        {u"TW", u"Taiwan", u"Taiwan"},
                                        {u"TJ", u"Tajikistan", u"Tagikistan"},
                                        {u"TZ", u"Tanzania", u"Tanzania"},
                                        {u"TH", u"Thailand", u"Thailandia"},
                                        {u"TL", u"Timor-Leste", u"Timor Est"},
                                        {u"TG", u"Togo", u"Togo"},
                                        {u"TO", u"Tonga", u"Tonga"},
                                        {u"TT", u"Trinidad and Tobago", u"Trinidad e Tobago"},
                                        {u"TN", u"Tunisia", u"Tunisia"},
                                        {u"TR", u"Türkiye", u"Turchia"},
                                        {u"TM", u"Turkmenistan", u"Turkmenistan"},
                                        {u"TV", u"Tuvalu", u"Tuvalu"},
                                        {u"UG", u"Uganda", u"Uganda"},
                                        {u"UA", u"Ukraine", u"Ucraina"},
                                        {u"AE", u"United Arab Emirates", u"Emirati Arabi Uniti"},
                                        {u"GB", u"United Kingdom", u"Regno Unito"},
                                        {u"US", u"United States", u"Stati Uniti"},
                                        {u"UY", u"Uruguay", u"Uruguay"},
                                        {u"UZ", u"Uzbekistan", u"Uzbekistan"},
                                        {u"VU", u"Vanuatu", u"Vanuatu"},
                                        {u"VA", u"Vatican City", u"Città del Vaticano"},
                                        {u"VE", u"Venezuela", u"Venezuela"},
                                        {u"VN", u"Vietnam", u"Vietnam"},
                                        {u"YE", u"Yemen", u"Yemen"},
                                        {u"ZM", u"Zambia", u"Zambia"},
                                        {u"ZW", u"Zimbabwe", u"Zimbabwe"}};

static void sortByText(QList<SearchableCombo::Item>& items)
{
    QCollator collator(QLocale(wording::language() == Language::Italian ? QLocale::Italian : QLocale::English));
    std::sort(items.begin(), items.end(), [&](const auto& a, const auto& b) { return collator.compare(a.text, b.text) < 0; });
}

QList<SearchableCombo::Item> countryItems()
{
    QList<SearchableCombo::Item> items;
    for (const Country& country : countries)
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
