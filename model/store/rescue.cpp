#include "model/store/rescue.h"

#include "model/store/fold.h"
#include "model/store/migrations.h"
#include "model/store/row_hash.h"

// A damaged index page can lead in circles: no workspace has more rows than this.
static constexpr qsizetype mostRows = 5'000'000;

static constexpr int constraintCode = 19;

// Read from the file, these could be traps: a view that never ends, a table of somebody else's making.
bool Rescue::isReadable(const QString& table) const
{
    try {
        const QString sql =
            m_damaged.text(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table});
        const qint64 others = m_damaged.number(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') AND name = ?"), {table});
        const QString ours =
            m_fresh.text(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table});
        return others == 0 && !ours.isEmpty() && sql == ours;
    } catch (const StoreError&) {
        return false;
    }
}

void Rescue::insert(const QString& table, const QVariantList& values)
{
    QStringList places;
    places.fill(QStringLiteral("?"), values.size() + 1);
    m_fresh.insert(
        table, QStringLiteral("INSERT INTO ") + table + QStringLiteral(" VALUES (") + places.join(QStringLiteral(", ")) + u')',
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

void Rescue::carry(const HashedTable& table)
{
    m_seen.clear();
    m_tables.append({QString::fromUtf16(table.name), 0, 0, 0, !isReadable(QString::fromUtf16(table.name))});
    if (!m_tables.last().isCut) {
        if (carryRows(QString::fromUtf16(table.rows), table))
            return;
        m_tables.last().isCut = true;
        (void)carryRows(QString::fromUtf16(table.rows) + QStringLiteral(" DESC"), table);
    }
    m_pages.rowsOf(table.name, [&](const QVariantList& values) { take(table, values); });
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

// Who is named in a column of the damaged file, by the way that still leads there.
QSet<qint64> Rescue::peopleIn(const QString& table, qsizetype column) const
{
    QSet<qint64> people;
    if (isReadable(table)) {
        try {
            Rows rows = m_damaged.query(QStringLiteral("SELECT * FROM ") + table);
            for (qsizetype read = 0; read < mostRows && rows.next(); ++read)
                people.insert(rows.number(int(column)));
        } catch (const StoreError&) {
            // The pages tell the rest.
        }
    }
    m_pages.provenRowsOf(table, [&](const QVariantList& values) { people.insert(values.value(column).toLongLong()); });
    return people;
}

void Rescue::replacePerson(qint64 id, qint64 organisation)
{
    if (id <= 0 || m_fresh.number(QStringLiteral("SELECT count(*) FROM account WHERE id = ?"), {id}) > 0)
        return;
    const QString name = QStringLiteral("rescued-%1@account.invalid").arg(id);
    try {
        insert(QStringLiteral("account"), {id, organisation, name, name, QStringLiteral("work-or-school"), 0, 0});
    } catch (const StoreError& error) {
        if ((error.code & 0xff) != constraintCode)
            throw;
    }
}

void Rescue::replacePeople()
{
    const qint64 organisation = m_fresh.number(QStringLiteral("SELECT min(id) FROM organisation"));
    const QSet<qint64> people =
        peopleIn(QStringLiteral("request"), 2) + peopleIn(QStringLiteral("link"), 2) + peopleIn(QStringLiteral("contract"), 6);
    for (const qint64 id : people)
        replacePerson(id, organisation);
}

// Derived from the request: what is missing is written anew.
void Rescue::replaceSearch()
{
    QList<QVariantList> missing;
    Rows rows =
        m_fresh.query(QStringLiteral("SELECT id, number, title, description, family, product, product_version FROM request "
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
