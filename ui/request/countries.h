#pragma once

#include <span>

/// Both names side by side, as everywhere in content: Qt knows countries in English and in their own language only.
struct Country
{
    const char16_t* code; ///< ISO 3166-1 alpha-2
    const char16_t* en;
    const char16_t* it;
};
std::span<const Country> countries(); ///< in the order of the English names
