#include "tests/reliability/fuzz_targets.h"

#include "app/options.h"
#include "model/catalogue/edition_reader.h"
#include "model/catalogue/product_reader.h"
#include "model/catalogue/scenario_reader.h"
#include "model/store/database.h"
#include "model/store/migrations.h"
#include "model/store/raw_pages.h"
#include "model/store/row_hash.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QFile>

// The readers take files: one in memory, made anew for each input.
class InputFile
{
public:
    explicit InputFile(const QByteArray& bytes)
    {
        static const QTemporaryDir folder(fastFolderTemplate());
        m_path = folder.filePath(QStringLiteral("input"));
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the input");
    }
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

static QList<QByteArray> resources(const QString& folder)
{
    QList<QByteArray> contents;
    const QFileInfoList files =
        QDir(QStringLiteral(":/resources/") + folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

static void fuzzScenario(const QByteArray& bytes)
{
    const auto scenario = parseScenario(QStringLiteral("input.json"), bytes, testCatalogue());
    if (!scenario)
        return;
    // What is accepted can be begun, and adds up.
    static const QTemporaryDir folder(fastFolderTemplate());
    const auto made = Workspace::create(folder.filePath(QStringLiteral("a.vantaggi")), *scenario, {}, Workspace::Overwrite::Yes,
                                        testCatalogue());
    if (!made || !(*made)->check() || !(*made)->check()->isSound())
        qFatal("an accepted scenario makes no sound workspace");
}

static void fuzzEdition(const QByteArray& bytes) { (void)readEdition(InputFile(bytes).path()); }

static void fuzzProducts(const QByteArray& bytes)
{
    const InputFile input(bytes);
    (void)readProducts(input.path());
    (void)readCategories(input.path());
}

// The bytes are words, each ended by a zero.
static void fuzzCommandLine(const QByteArray& bytes)
{
    QStringList words;
    const QList<QByteArray> parts = bytes.split('\0');
    for (const QByteArray& part : parts)
        words.append(QString::fromUtf8(part));
    const QList<OptionSpec> specs{
        {QStringLiteral("--as"), QStringLiteral("ACCOUNT"), true, {}},
        {QStringLiteral("--portal"), QStringLiteral("P"), false, {QStringLiteral("azure"), QStringLiteral("lcs")}},
        {QStringLiteral("--force"), {}, false, {}}};
    const auto parsed = Options::parse(specs, {QStringLiteral("FILE")}, words);
    if (const Options* options = std::get_if<Options>(&parsed)) {
        if (!options->has(QStringLiteral("--as")) || options->argument(0).isNull())
            qFatal("something required is missing");
        const QString portal = options->value(QStringLiteral("--portal"), QStringLiteral("lcs"));
        if (portal != QStringLiteral("azure") && portal != QStringLiteral("lcs"))
            qFatal("a choice that is none");
    }
    for (const QString& word : std::as_const(words)) {
        const QDate date = dateFrom(word);
        if (date.isValid() && date.toString(Qt::ISODate) != word)
            qFatal("a date that is written otherwise");
        if (storable(storable(word)) != storable(word))
            qFatal("text that changes when it is kept twice");
    }
}

static void fuzzWorkspace(const QByteArray& bytes)
{
    const InputFile input(bytes);
    QFile::remove(input.path() + QStringLiteral("-journal"));
    const auto workspace = Workspace::open(input.path(), testCatalogue(), std::chrono::milliseconds(50));
    if (!workspace)
        return;
    (void)(*workspace)->check();
    const auto requests = (*workspace)->requests({});
    if (requests && !requests->requests.isEmpty())
        (void)(*workspace)->request(requests->requests.constFirst().number);
}

static QList<TableShape> newestShapes()
{
    const QTemporaryDir folder(fastFolderTemplate());
    Database database(folder.filePath(QStringLiteral("fresh")), Database::Mode::Create, std::chrono::seconds(1));
    migrate(database);
    return tableShapesIn(database);
}

static void fuzzPages(const QByteArray& bytes)
{
    static const QList<TableShape> shapes = newestShapes();
    const InputFile input(bytes);
    RawPages pages(input.path());
    pages.survey(shapes);
    qsizetype read = 0;
    for (const TableShape& shape : shapes)
        pages.rowsOf(shape.name, [&](const QVariantList& values) { read += values.size() == shape.columns; });
    if (read > bytes.size())
        qFatal("more rows than bytes");
}

template <size_t Size> static QByteArray literal(const char (&text)[Size]) { return QByteArray(text, qsizetype(Size) - 1); }

static QList<QByteArray> workspaceSeeds()
{
    const QTemporaryDir folder(fastFolderTemplate());
    QList<QByteArray> seeds;
    for (const char* scenario : {"activated", "spent", "csp-direct"}) {
        const QString path = folder.filePath(QLatin1StringView(scenario));
        makeWorkspace(path, QLatin1StringView(scenario));
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

const QList<FuzzTarget>& fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {"scenario", fuzzScenario, [] { return resources(QStringLiteral("scenarios")); }},
        {"edition", fuzzEdition, [] { return resources(QStringLiteral("editions")); }},
        {"products", fuzzProducts, [] { return resources(QStringLiteral("products")); }},
        {"command-line", fuzzCommandLine,
         [] {
             return QList<QByteArray>{literal("a.vantaggi\0--as\0engineer@aurora.example\0--portal=azure\0--force"),
                                      literal("--as=x\0--\0-file-\0"),
                                      literal("2021-06-17\0"
                                              "2028-02-29")};
         }},
        {"workspace", fuzzWorkspace, workspaceSeeds},
        {"pages", fuzzPages, workspaceSeeds},
    };
    return targets;
}
