#include "app/languages.h"

#include "model/wording.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

QString Languages::Words::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString text = ours.translate(context, source, disambiguation, n);
    return text.isNull() ? qts.translate(context, source, disambiguation, n) : text;
}

Languages::Languages() { QCoreApplication::installTranslator(&m_words); }

Languages::~Languages() { QCoreApplication::removeTranslator(&m_words); }

void Languages::install(Language language)
{
    const QString code = codeOf(language);
    const QString folder = QStringLiteral(":/i18n");
    // What a file cannot give, the sources say in English; a program without our words would be a broken build.
    [[maybe_unused]] const bool isOurs = m_words.ours.load(QStringLiteral("vantaggi_") + code, folder);
    Q_ASSERT(isOurs);
    // Qt's own words come with the installed Qt (THIRD-PARTY.md); without them its buttons speak English.
    if (!m_words.qts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        Q_ASSERT(m_words.qts.isEmpty());

    wording::setLanguage(language);
    QLocale::setDefault(language == Language::Italian ? QLocale(QLocale::Italian, QLocale::Italy)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

Language Languages::current() const { return wording::language(); }

Language Languages::fromSystem()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("it") ? Language::Italian : Language::English;
    }
    const QStringList languages = QLocale::system().uiLanguages();
    const bool isItalian = !languages.isEmpty() && languages.first().startsWith(QLatin1String("it"));
    return isItalian ? Language::Italian : Language::English;
}

std::optional<Language> Languages::fromCode(const QString& code)
{
    for (Language language : {Language::English, Language::Italian})
        if (code == codeOf(language))
            return language;
    return std::nullopt;
}
