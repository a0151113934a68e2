#pragma once

#include "model/domain/text.h"

#include <QTranslator>

#include <optional>

// The language that a program speaks: our own texts, Qt's standard buttons, and the formats of dates and numbers. It can
// be switched while running: every widget then gets one LanguageChange. One object, on main()'s stack, after the
// application object.
class Languages
{
public:
    Languages();
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    void install(Language language);
    Language current() const;

    // What the environment asks for: LC_ALL, LC_MESSAGES or LANG, the first that is set; else the system's own setting.
    // English where it is neither of ours.
    static Language fromSystem();
    static std::optional<Language> fromCode(const QString& code); // "en", "it"

private:
    // Both sources of words as one translator, so that a switch is one change and not four.
    class Words : public QTranslator
    {
    public:
        QTranslator ours, qts;
        QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
        bool isEmpty() const override { return false; }
    };
    Words m_words;
};
