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

struct SearchResult
{
    QList<SearchHit> hits;
    int more = 0; // that were found too and are left out
};

// Pages, products and requests in which every typed word is found, whatever the case and the accents: pages first, then
// products, the newest first, then the newest requests; at most `limit` of each of both. Nothing for an empty text. A file
// that cannot be read gives no requests.
SearchResult searchFor(const QString& typed, const Workspace& workspace, int limit = 6);

// Lower case without accents: what is compared.
QString foldedForSearch(const QString& text);
