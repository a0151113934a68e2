#pragma once

#include "model/domain/attachment.h"

#include <QDate>
#include <QString>

#include <optional>

// What the tab Details of the Azure form asks besides the description (domain.md 4.2). As the portal does with its own questions,
// the answers stand below the description, in lines with fixed names:
//
//     The site answers 503.
//     --
//     problem-start: 2021-06-14
//     attachment: trace.zip; 48213
struct AzureDetails
{
    QString text;  // the description as it was typed
    QDate started; // invalid = not known
    std::optional<Attachment> attachment;

    bool operator==(const AzureDetails&) const = default;
};

// The two are inverse: descriptionFrom(azureDetailsFrom(d)) == d for every d that descriptionFrom() made. A description without
// such lines is text alone.
AzureDetails azureDetailsFrom(const QString& description);
QString descriptionFrom(const AzureDetails& details);
