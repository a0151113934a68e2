#pragma once

#include "model/domain/text.h"
#include "ui/places.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// What the command line of the window said.
struct WindowOptions
{
    std::optional<Language> language;
    std::optional<Place> page;
    QString tour;        // "main-job" or ""
    QString screenshots; // folder, with --tour
    QString file;        // workspace to open, or ""
    bool help = false;
    bool version = false;
};

// `words`: the arguments without the program's own name. A string: why they cannot be understood, in words.
std::variant<WindowOptions, QString> windowOptionsFrom(const QStringList& words);
QString windowHelp(); // what --help prints
