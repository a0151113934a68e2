#pragma once

#include <QString>

/// Text as it may be shown: characters that would turn other text round, or that show nothing, are replaced one by one by
/// a visible sign, so that no name can look like another one (promise D4). Line breaks and tabs stay; the kept text is untouched.
QString visibleText(const QString& text);
