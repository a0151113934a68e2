#pragma once

#include "model/domain/portal.h"
#include "ui/widgets/searchable_combo.h"

// The long lists of step 3, in the language of now.

QList<SearchableCombo::Item> countryItems();               // ISO 3166-1 alpha-2
QList<SearchableCombo::Item> languageItems(Portal portal); // its languages of support
QList<SearchableCombo::Item> timeZoneItems();              // IANA ids
/// The system's, or Europe/Rome where the system has none that names a place.
QString defaultTimeZone();
/// The item's text; the id itself where it is unknown.
QString textIn(const QList<SearchableCombo::Item>& items, const QString& id);
