#pragma once

#include "ui/places.h"

#include <QList>
#include <QString>

// The topics of the help, in reading order. Their texts are resources/help/<language>/<id>.md.
QList<QString> helpTopics(); // "main-job", "roles", ...
QString helpTitle(const QString& topic);
// The Markdown in the language that is installed; "" for an unknown topic.
QString helpText(const QString& topic);
// F1: what helps at this place.
QString helpTopicFor(Place place);
