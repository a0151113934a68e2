#include "model/store/rescue.h"

#include "model/store/fold.h"
#include "model/store/migrations.h"
#include "model/store/row_hash.h"

// A damaged index page can lead in circles: no workspace has more rows than this.
static constexpr qsizetype mostRows = 5'000'000;
// How many ids in a row are asked for in vain before the rest is given up.
static constexpr qint64 longestGap = 1000;

static constexpr int constraintCode = 19;

// Read from the file, these could be traps: a view that never ends, a table of somebody else's making.
bool Rescue::isReadable(const HashedTable& table) const
{
    try {
        const QString sql = m_damaged.text(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {QString::fromUtf16(table.name)});
        const qint64 others = m_damaged.number(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') AND name = ?"),
            {QString::fromUtf16(table.name)});
        const QString ours = m_fresh.text(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {QString::fromUtf16(table.name)});
        return others == 0 && !ours.isEmpty() && sql == ours;
    } catch (const StoreError&) {
        return false;
    }
}

void Rescue::insert(const QString& table, const QVariantList& values)
{
    QStringList places;
    places.fill(QStringLiteral("?"), values.size() + 1);
    m_fresh.insert(table, QStringLiteral("INSERT INTO ") + table + QStringLiteral(" VALUES (") +
                              places.join(QStringLiteral(", ")) + u')',
                   values);
}

void Rescue::take(const HashedTable& table, QVariantList values)
{
    const QByteArray stored = values.takeLast().toByteArray();
    m_last = values.constFirst().toLongLong();
    if (m_seen.contains(m_last))
        return;
    m_seen.insert(m_last);
    Recovered::Table& report = m_tables.last();
    const bool isDoubtful = rowHash(table.name, values) != stored;
    try {
        insert(report.table, values);
        ++report.saved;
        report.doubtful += isDoubtful;
    } catch (const StoreError& error) {
        if ((error.code & 0xff) != constraintCode)
            throw;
        ++report.lost;
    }
}

bool Rescue::carryRows(const QString& sql, const HashedTable& table)
{
    QVariantList values;
    try {
        Rows rows = m_damaged.query(sql);
        while (m_seen.size() < mostRows) {
            if (!rows.next())
                return true;
            take(table, rows.values());
        }
    } catch (const StoreError& error) {
        if (error.failure.path == m_fresh.path())
            throw; // the new file's trouble, not the damaged one's
    }
    return false;
}

void Rescue::carryBetween(const HashedTable& table)
{
    const QString sql = QStringLiteral("SELECT * FROM ") + QString::fromUtf16(table.name) + QStringLiteral(" WHERE id = ");
    qint64 first = 1;
    while (m_seen.contains(first))
        ++first;
    for (qint64 id = first, missed = 0; missed < longestGap; ++id) {
        const qsizetype before = m_seen.size();
        if (!m_seen.contains(id))
            (void)carryRows(sql + QString::number(id), table);
        missed = m_seen.size() > before || m_seen.contains(id) ? 0 : missed + 1;
    }
}

void Rescue::carry(const HashedTable& table)
{
    m_seen.clear();
    m_tables.append({QString::fromUtf16(table.name), 0, 0, 0, !isReadable(table)});
    if (m_tables.last().isCut || carryRows(QString::fromUtf16(table.rows), table))
        return;
    m_tables.last().isCut = true;
    (void)carryRows(QString::fromUtf16(table.rows) + QStringLiteral(" DESC"), table);
    carryBetween(table);
}

// Without its own row no workspace opens. Edition and date are then the commonest; the person is told that it was lost.
void Rescue::replaceWorkspace()
{
    if (m_fresh.number(QStringLiteral("SELECT count(*) FROM workspace")) == 0)
        insert(QStringLiteral("workspace"),
               {1, QStringLiteral("organisation"), QStringLiteral("mpn-2021"), QStringLiteral(""),
                QStringLiteral("Rescued workspace"), QStringLiteral("Area di lavoro recuperata"), QVariant()});
}

// Everything refers to organisations and accounts: one lost page of them must not cost all requests. Nobody can take the
// substitutes for persons.
void Rescue::replaceOrganisation()
{
    if (m_fresh.number(QStringLiteral("SELECT count(*) FROM organisation")) == 0)
        insert(QStringLiteral("organisation"),
               {1, QStringLiteral("?"), QStringLiteral(""), QStringLiteral(""), QStringLiteral("none")});
}

void Rescue::replacePeople()
{
    const qint64 organisation = m_fresh.number(QStringLiteral("SELECT min(id) FROM organisation"));
    for (const char16_t* sql : {u"SELECT DISTINCT account FROM request", u"SELECT DISTINCT account FROM link",
                                u"SELECT DISTINCT activated_by FROM contract"}) {
        try {
            Rows rows = m_damaged.query(QString::fromUtf16(sql));
            while (rows.next()) {
                const qint64 id = rows.number(0);
                if (id <= 0 || m_fresh.number(QStringLiteral("SELECT count(*) FROM account WHERE id = ?"), {id}) > 0)
                    continue;
                const QString name = QStringLiteral("rescued-%1@account.invalid").arg(id);
                insert(QStringLiteral("account"), {id, organisation, name, name, QStringLiteral("work-or-school"), 0, 0});
            }
        } catch (const StoreError& error) {
            if (error.failure.path == m_fresh.path() && (error.code & 0xff) != constraintCode)
                throw;
        }
    }
}

// Derived from the request: what is missing is written anew.
void Rescue::replaceSearch()
{
    QList<QVariantList> missing;
    Rows rows = m_fresh.query(QStringLiteral(
        "SELECT id, number, title, description, family, product, product_version FROM request "
        "WHERE NOT EXISTS (SELECT 1 FROM request_search s WHERE s.id = request.id)"));
    while (rows.next())
        missing.append(rows.values());
    for (const QVariantList& values : std::as_const(missing)) {
        QStringList words;
        for (const QVariant& value : values.mid(1))
            words.append(value.toString());
        insert(QStringLiteral("request_search"), {values.constFirst(), folded(words.join(u'\n'))});
    }
}

QList<Recovered::Table> Rescue::everything()
{
    const QList<HashedTable> tables = hashedTablesIn(m_fresh);
    for (const HashedTable& table : tables) {
        carry(table);
        if (m_tables.last().table == QStringLiteral("organisation"))
            replaceOrganisation();
        else if (m_tables.last().table == QStringLiteral("account"))
            replacePeople();
        else if (m_tables.last().table == QStringLiteral("request_search"))
            replaceSearch();
    }
    const auto hasSaved = [](const Recovered::Table& table) { return table.saved > 0; };
    if (std::none_of(m_tables.cbegin(), m_tables.cend(), hasSaved))
        throw StoreError{{Failure::Kind::Damaged, m_damaged.path(), QStringLiteral("nothing in it can be read")}};
    replaceWorkspace();
    return m_tables;
}
