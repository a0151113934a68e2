#pragma once

#include "ui/places.h"

#include <QList>
#include <QString>

class Workspace;

// One thing that the search box of the top bar can lead to.
struct SearchHit
{
    enum class Kind { Page, Product, Request };
    Kind kind = Kind::Page;
    Place place = Place::Home; // Kind::Page
    QString id;                // product version id, or request number
    QString text;
    QString detail; // what it is: "Page", "Product, Support for Business", "Request, open"
};

// Pages, products and requests in which every typed word is found, whatever the case and the accents: pages first, then
// products, then the newest requests; at most `limit` of each. Nothing for an empty text. A file that cannot be read
// gives no requests.
QList<SearchHit> searchFor(const QString& typed, const Workspace& workspace, int limit = 6);

// Lower case without accents: what is compared.
QString foldedForSearch(const QString& text);
