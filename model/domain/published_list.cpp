#include "model/domain/published_list.h"

#include "model/domain/base_version.h"

#include <algorithm>

std::optional<ListLag> lagOn(const QDate& date, const QList<ProductVersion>& versions, const QList<PublishedList>& lists)
{
    const auto list =
        std::find_if(lists.begin(), lists.end(), [&](const PublishedList& l) { return l.from <= date && date <= l.until; });
    if (versions.isEmpty() || list == lists.end() || !list->products.contains(versions.first().product))
        return std::nullopt;
    ListLag lag{list->name, {}, {}};
    for (const PublishedList::Named& named : list->products[versions.first().product])
        if (!named.until.isValid() || date <= named.until)
            lag.named.append(named.version);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const QString base = baseVersionOf(*version);
        if (coverageOf(*version, versions, date).recent && !lag.recent.contains(base))
            lag.recent.append(base);
    }
    return lag.named == lag.recent ? std::nullopt : std::optional(lag);
}
