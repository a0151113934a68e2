#include "app/console/verbs.h"

#include "app/console/console_tr.h"
#include "app/console/open_workspace.h"
#include "model/wording.h"

#include <QRegularExpression>

#include <algorithm>

static QJsonObject rowsJson(const QList<TableCount>& rows)
{
    QJsonObject json;
    for (const TableCount& count : rows)
        json.insert(count.table, count.rows);
    return json;
}

static qint64 sumOf(const QList<TableCount>& rows)
{
    qint64 sum = 0;
    for (const TableCount& count : rows)
        sum += count.rows;
    return sum;
}

static Workspace::Overwrite overwriteOf(const Options& options)
{
    return options.has(QStringLiteral("--force")) ? Workspace::Overwrite::Yes : Workspace::Overwrite::No;
}

// The tables of the file, as a person calls what is in them.
static QString nameOfTable(const QString& table)
{
    const std::pair<const char16_t*, QString> names[] = {{u"workspace", Console::tr("Workspace")},
                                                         {u"organisation", Console::tr("Organisation")},
                                                         {u"customer", Console::tr("Customers")},
                                                         {u"account", Console::tr("Accounts")},
                                                         {u"account_role", Console::tr("Roles")},
                                                         {u"offer", Console::tr("Offers")},
                                                         {u"contract", Console::tr("Contracts")},
                                                         {u"entitlement", Console::tr("Plans")},
                                                         {u"link", Console::tr("Linked contracts")},
                                                         {u"draft", Console::tr("Drafts")},
                                                         {u"request", Console::tr("Requests")},
                                                         {u"request_search", Console::tr("Words to search for")},
                                                         {u"ledger", Console::tr("Incidents consumed and refunded")},
                                                         {u"history", Console::tr("History")},
                                                         {u"advisory_draft", Console::tr("Drafts for advisory hours")},
                                                         {u"advisory_request", Console::tr("Requests for advisory hours")}};
    for (const auto& [name, text] : names)
        if (table == QStringView(name))
            return text;
    return table;
}

// What is wrong, as the file's own check says it in English for logs and scripts; what it says most often, in words for people.
static QString wordsFor(const QString& problem)
{
    static const QRegularExpression ofRow(QStringLiteral("^(\\w+) row (\\d+): (the contents changed|refers to a row)"));
    if (const QRegularExpressionMatch row = ofRow.match(problem); row.hasMatch())
        return (row.captured(3).startsWith(u't') ? Console::tr("%1, row %2: the contents changed since they were written.")
                                                 : Console::tr("%1, row %2: it refers to a row that is not there."))
            .arg(nameOfTable(row.captured(1)), row.captured(2));
    if (problem == QLatin1String("integrity check") || problem.contains(QLatin1String("malformed")))
        return Console::tr("The structure of the file is damaged: its pages do not fit together.");
    if (problem == QLatin1String("foreign key check"))
        return Console::tr("Some rows refer to others that are not there.");
    if (problem == QLatin1String("the header is cut") || problem == QLatin1String("the size is not what the header says"))
        return Console::tr(
            "The file does not have the size that it had when it was written: it was probably cut off while it was copied.");
    if (problem.startsWith(QLatin1String("schema ")) || problem == QLatin1String("not in rollback-journal format"))
        return Console::tr("The header of the file has values that no workspace has.");
    if (problem.startsWith(QLatin1String("the schema is not that of version ")))
        return Console::tr("The tables of the file are not those of a workspace.");
    if (problem == QLatin1String("unknown word in an enum column"))
        return Console::tr("A row holds a word that Vantaggi does not know.");
    if (problem == QLatin1String("the workspace has no row"))
        return Console::tr("The row of the workspace itself is missing.");
    return problem;
}

static QString wordsFor(const QStringList& problems)
{
    QString text;
    for (const QString& problem : problems)
        text += wordsFor(problem) + QLatin1Char('\n');
    return text;
}

// What was found is the answer, also where it is bad: scripts get the report and the exit status of a damaged file.
static Answer damageAnswer(const QString& path, const CheckReport& report)
{
    const QStringList details = report.problems.isEmpty() ? QStringList{report.integrity} : report.problems;
    QJsonObject fields{{QStringLiteral("integrity"), report.integrity},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(details)},
                       {QStringLiteral("rows"), rowsJson(report.rows)}};
    if (report.schema > 0)
        fields.insert(QStringLiteral("schema"), report.schema);
    Answer answer = failed({Failure::Kind::Damaged, path, details.constFirst()}, fields);
    answer.words += wordsFor(details);
    return answer;
}

static Answer check(const Options& options, const Catalogue& catalogue)
{
    const QString path = options.file();
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, catalogue);
    if (!workspace && workspace.error().kind == Failure::Kind::Damaged)
        return damageAnswer(path, {workspace.error().detail, 0, {}, {}});
    if (!workspace)
        return failed(workspace.error());
    const Result<CheckReport> checked = workspace.value()->check();
    if (!checked)
        return failed(checked.error());
    const CheckReport& report = checked.value();
    if (!report.isSound())
        return damageAnswer(path, report);
    return done({{QStringLiteral("integrity"), report.integrity},
                 {QStringLiteral("schema"), report.schema},
                 {QStringLiteral("problems"), QJsonArray()},
                 {QStringLiteral("rows"), rowsJson(report.rows)}},
                Console::tr("Everything in this file can be read and adds up.") + QLatin1Char('\n') +
                    factsText({{Console::tr("Rows compared"), wording::numberText(sumOf(report.rows))}}));
}

static QJsonObject copyJson(const SavedCopy& copy)
{
    return {{QStringLiteral("file"), copy.path},
            {QStringLiteral("bytes"), copy.bytes},
            {QStringLiteral("problems"), QJsonArray::fromStringList(copy.problems)},
            {QStringLiteral("rows"), rowsJson(copy.rows)}};
}

// A copy may be the last thing that there is of a workspace: it is made, and this is said of it.
static QString doubtText(const QStringList& problems)
{
    if (problems.isEmpty())
        return {};
    return Console::tr("Its records do not add up; some may be missing:") + QLatin1Char('\n') + wordsFor(problems);
}

static Answer backup(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const Result<SavedCopy> saved = workspace->saveCopy(options.file(QStringLiteral("--to")), overwriteOf(options));
    if (!saved)
        return failed(saved.error());
    return done(copyJson(saved.value()),
                Console::tr("The copy was read back and holds the same as the workspace.") + QLatin1Char('\n') +
                    factsText({{Console::tr("File"), saved->path},
                               {Console::tr("Bytes"), wording::numberText(saved->bytes)},
                               {Console::tr("Rows compared"), wording::numberText(sumOf(saved->rows))}}) +
                    doubtText(saved->problems));
}

static Answer restore(const Options& options, const Catalogue&)
{
    const Result<Restored> restored = Workspace::restore(options.file(), options.file(QStringLiteral("--from")));
    if (!restored)
        return failed(restored.error());
    QList<QStringList> facts{{Console::tr("File"), restored->path}};
    QString whatWasThere;
    if (!restored->kept.isEmpty()) {
        facts.append({Console::tr("What was there before"), restored->kept});
        whatWasThere =
            Console::tr("The file that stood there before is kept whole under that name. Every file that is kept this way "
                        "has \"damaged\" in its name, even a sound one.") +
            QLatin1Char('\n');
    }
    const QJsonValue kept = restored->kept.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(restored->kept);
    return done({{QStringLiteral("file"), restored->path},
                 {QStringLiteral("kept"), kept},
                 {QStringLiteral("problems"), QJsonArray::fromStringList(restored->problems)},
                 {QStringLiteral("rows"), rowsJson(restored->rows)}},
                Console::tr("The backup was checked and is the workspace now.") + QLatin1Char('\n') + factsText(facts) +
                    whatWasThere + doubtText(restored->problems));
}

static QJsonArray tablesJson(const Recovered& recovered)
{
    QJsonArray tables;
    for (const Recovered::Table& table : recovered.tables)
        tables.append(QJsonObject{{QStringLiteral("table"), table.table},
                                  {QStringLiteral("saved"), table.saved},
                                  {QStringLiteral("doubtful"), table.doubtful},
                                  {QStringLiteral("lost"), table.lost},
                                  {QStringLiteral("unreadable"), table.isCut}});
    return tables;
}

static QString tablesText(const Recovered& recovered)
{
    QList<QStringList> lines;
    for (const Recovered::Table& table : recovered.tables)
        lines.append({nameOfTable(table.table), wording::numberText(table.saved), wording::numberText(table.doubtful),
                      wording::numberText(table.lost), table.isCut ? Console::tr("part unreadable") : QString()});
    return tableText({Console::tr("Table"), Console::tr("Saved"), Console::tr("Doubtful"), Console::tr("Lost"), {}}, lines);
}

static Answer recover(const Options& options, const Catalogue&)
{
    const Result<Recovered> rescued =
        Workspace::recover(options.file(), options.file(QStringLiteral("--to")), overwriteOf(options));
    if (!rescued)
        return failedForGood(rescued.error());
    const QString head = rescued->isWhole() ? Console::tr("Everything could be read. The damaged file was left as it is.")
                                            : Console::tr("What could be read was saved. The damaged file was left as it is.");
    QString text = head + QLatin1Char('\n') + tablesText(rescued.value());
    if (!rescued->ignored.isEmpty())
        text += Console::tr("Not used, because it is not part of the workspace: %1").arg(rescued->ignored) + QLatin1Char('\n');
    text += wordsFor(rescued->problems);
    return done({{QStringLiteral("file"), rescued->path},
                 {QStringLiteral("complete"), rescued->isWhole()},
                 {QStringLiteral("ignored"), rescued->ignored},
                 {QStringLiteral("tables"), tablesJson(rescued.value())},
                 {QStringLiteral("problems"), QJsonArray::fromStringList(rescued->problems)}},
                text);
}

QList<Verb> safetyVerbs()
{
    const QStringList file{QStringLiteral("FILE")};
    const OptionSpec to{QStringLiteral("--to"), QStringLiteral("FILE"), true, {}};
    const OptionSpec from{QStringLiteral("--from"), QStringLiteral("FILE"), true, {}};
    const OptionSpec force{QStringLiteral("--force"), {}, false, {}};
    return {{QStringLiteral("check"), file, {}, Console::tr("Read the whole file and say whether it adds up."), check},
            {QStringLiteral("backup"),
             file,
             {to, force},
             Console::tr("Write a copy of a workspace, and read it back."),
             backup,
             true},
            {QStringLiteral("restore"),
             file,
             {from},
             Console::tr("Put a backup in the place of a workspace; what was there is kept beside it."),
             restore,
             true},
            {QStringLiteral("recover"),
             file,
             {to, force},
             Console::tr("Save what can still be read of a damaged workspace to a new file."),
             recover,
             true}};
}
