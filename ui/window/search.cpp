#include "ui/window/search.h"

#include "model/wording.h"
#include "model/workspace.h"

#include <QCoreApplication>

#include <algorithm>

QString foldedForSearch(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

static bool holdsAll(const QString& text, const QStringList& words)
{
    const QString folded = foldedForSearch(text);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

static void addProducts(SearchResult& result, const QStringList& words, const Workspace& workspace, int limit)
{
    const Result<QList<ProductVersion>> all = workspace.catalogue().productsWithArchive();
    const QList<ProductVersion>& products = all ? all.value() : workspace.catalogue().products();
    QList<const ProductVersion*> found;
    for (const ProductVersion& product : products) {
        // The family helps to find ("server"), and people remember either language's name.
        const QString names =
            wording::productText(product) + u' ' + product.product + u' ' + product.version + u' ' + product.family;
        if (holdsAll(names, words))
            found.append(&product);
    }
    // Those that have all words in their name before those that only belong to such a family.
    std::stable_sort(found.begin(), found.end(), [&words](const ProductVersion* a, const ProductVersion* b) {
        const bool isNamed = holdsAll(wording::productText(*a), words);
        return isNamed == holdsAll(wording::productText(*b), words) ? a->released > b->released : isNamed;
    });
    for (const ProductVersion* product : std::as_const(found).first(std::min<qsizetype>(limit, found.size())))
        result.hits.append({SearchHit::Kind::Product, Place::CoverageChecker, product->id, wording::productText(*product),
                            QCoreApplication::translate("Search", "Product: coverage")});
    result.more += int(std::max<qsizetype>(0, found.size() - limit));
}

SearchResult searchFor(const QString& typed, const Workspace& workspace, int limit)
{
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    SearchResult result;
    if (words.isEmpty())
        return result;
    for (Place place : allPlaces)
        if (const QString name = nameOf(place, workspace.edition()); holdsAll(name, words) || holdsAll(nameOf(place), words))
            result.hits.append({SearchHit::Kind::Page, place, {}, name, QCoreApplication::translate("Search", "Page")});
    addProducts(result, words, workspace, limit);
    RequestFilter filter;
    filter.text = typed;
    filter.limit = limit;
    if (const auto requests = workspace.requests(filter)) {
        for (const SupportRequest& request : requests->requests)
            result.hits.append({SearchHit::Kind::Request, Place::Requests, request.number,
                                QStringLiteral("%1  %2").arg(request.number, request.asked.title),
                                QCoreApplication::translate("Search", "Request")});
        result.more += requests->total - int(requests->requests.size());
    }
    return result;
}
