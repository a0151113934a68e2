#pragma once

#include <QString>

enum class Language { English, Italian };
QString codeOf(Language language); // "en", "it"

// Content that exists in both languages, side by side, as the JSON in resources/ has it.
struct Text
{
    QString en;
    QString it;

    const QString& in(Language language) const { return language == Language::Italian && !it.isEmpty() ? it : en; }
    bool operator==(const Text&) const = default;
};
