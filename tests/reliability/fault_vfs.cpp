#include "tests/reliability/fault_vfs.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

#include <cstring>

namespace faults {

static QByteArray watched;
static int operation = 0;
static int failFrom = 0;
static int failures = 0;
static int lastSync = 0;
static Mode failMode = Mode::IoOnce;
static bool isRecording = false;
static QList<Step> steps;

struct ShimFile
{
    sqlite3_file base;
    bool isWatched;
    char name[512];
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

static ShimFile* shim(sqlite3_file* file) { return reinterpret_cast<ShimFile*>(file); }

static sqlite3_vfs* realVfs() { return sqlite3_vfs_find("unix"); }

// Whether this operation is the one that fails.
static bool fails(bool isWatched, bool takesRoom)
{
    if (!isWatched)
        return false;
    ++operation;
    if (failFrom == 0 || operation < failFrom)
        return false;
    const bool isHit = failMode == Mode::IoOnce ? operation == failFrom : failMode == Mode::IoForever ? true : takesRoom;
    failures += isHit;
    return isHit;
}

static int errorOr(int code) { return failMode == Mode::DiskFull ? SQLITE_FULL : code; }

static void note(ShimFile* file, Step::Kind kind, qint64 offset = 0, const QByteArray& bytes = {})
{
    if (isRecording && file->isWatched)
        steps.append({kind, QString::fromUtf8(file->name), offset, bytes});
}

static int doClose(sqlite3_file* f)
{
    return shim(f)->real()->pMethods ? shim(f)->real()->pMethods->xClose(shim(f)->real()) : SQLITE_OK;
}

static int doRead(sqlite3_file* f, void* to, int amount, sqlite3_int64 offset)
{
    return fails(shim(f)->isWatched, false) ? SQLITE_IOERR_READ
                                            : shim(f)->real()->pMethods->xRead(shim(f)->real(), to, amount, offset);
}

static int doWrite(sqlite3_file* f, const void* from, int amount, sqlite3_int64 offset)
{
    if (fails(shim(f)->isWatched, true))
        return errorOr(SQLITE_IOERR_WRITE);
    note(shim(f), Step::Kind::Write, offset, QByteArray(static_cast<const char*>(from), amount));
    return shim(f)->real()->pMethods->xWrite(shim(f)->real(), from, amount, offset);
}

static int doTruncate(sqlite3_file* f, sqlite3_int64 size)
{
    if (fails(shim(f)->isWatched, false))
        return SQLITE_IOERR_TRUNCATE;
    note(shim(f), Step::Kind::Truncate, size);
    return shim(f)->real()->pMethods->xTruncate(shim(f)->real(), size);
}

static int doSync(sqlite3_file* f, int flags)
{
    if (fails(shim(f)->isWatched, false))
        return SQLITE_IOERR_FSYNC;
    lastSync = shim(f)->isWatched ? operation : lastSync;
    note(shim(f), Step::Kind::Sync);
    return shim(f)->real()->pMethods->xSync(shim(f)->real(), flags);
}

static int doFileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return fails(shim(f)->isWatched, false) ? SQLITE_IOERR_FSTAT : shim(f)->real()->pMethods->xFileSize(shim(f)->real(), size);
}

static int doLock(sqlite3_file* f, int level)
{
    return fails(shim(f)->isWatched, false) ? SQLITE_IOERR_LOCK : shim(f)->real()->pMethods->xLock(shim(f)->real(), level);
}

static int doUnlock(sqlite3_file* f, int level) { return shim(f)->real()->pMethods->xUnlock(shim(f)->real(), level); }

static int doCheckReserved(sqlite3_file* f, int* out)
{
    return fails(shim(f)->isWatched, false) ? SQLITE_IOERR_CHECKRESERVEDLOCK
                                            : shim(f)->real()->pMethods->xCheckReservedLock(shim(f)->real(), out);
}

static int doControl(sqlite3_file* f, int op, void* argument)
{
    return shim(f)->real()->pMethods->xFileControl(shim(f)->real(), op, argument);
}
static int doSectorSize(sqlite3_file* f) { return shim(f)->real()->pMethods->xSectorSize(shim(f)->real()); }
static int doCharacteristics(sqlite3_file* f) { return shim(f)->real()->pMethods->xDeviceCharacteristics(shim(f)->real()); }

static const sqlite3_io_methods methods = {
    1,        doClose,         doRead,    doWrite,      doTruncate,        doSync,  doFileSize, doLock,
    doUnlock, doCheckReserved, doControl, doSectorSize, doCharacteristics, nullptr, nullptr,    nullptr,
    nullptr,  nullptr,         nullptr};

static const char* nameIn(const char* path)
{
    const char* slash = path ? std::strrchr(path, '/') : nullptr;
    return slash ? slash + 1 : path ? path : "";
}

static bool isWatchedPath(const char* path) { return path && !watched.isEmpty() && QByteArrayView(path).startsWith(watched); }

static int doOpen(sqlite3_vfs*, const char* path, sqlite3_file* f, int flags, int* outFlags)
{
    ShimFile* file = shim(f);
    file->base.pMethods = nullptr;
    file->isWatched = isWatchedPath(path);
    std::strncpy(file->name, nameIn(path), sizeof file->name - 1);
    file->name[sizeof file->name - 1] = '\0';
    std::memset(file->real(), 0, size_t(realVfs()->szOsFile));
    if (fails(file->isWatched, (flags & SQLITE_OPEN_CREATE) != 0 && failMode == Mode::DiskFull))
        return SQLITE_CANTOPEN;
    int isThere = 1;
    if (path)
        realVfs()->xAccess(realVfs(), path, SQLITE_ACCESS_EXISTS, &isThere);
    const int code = realVfs()->xOpen(realVfs(), path, file->real(), flags, outFlags);
    if (file->real()->pMethods)
        file->base.pMethods = &methods;
    if (code == SQLITE_OK && !isThere)
        note(file, Step::Kind::Create);
    return code;
}

static int doDelete(sqlite3_vfs*, const char* path, int syncFolder)
{
    const bool isWatched = isWatchedPath(path);
    if (fails(isWatched, false))
        return SQLITE_IOERR_DELETE;
    if (isRecording && isWatched)
        steps.append({Step::Kind::Remove, QString::fromUtf8(nameIn(path)), syncFolder, {}});
    return realVfs()->xDelete(realVfs(), path, syncFolder);
}

static int doAccess(sqlite3_vfs*, const char* path, int flags, int* out)
{
    return fails(isWatchedPath(path), false) ? SQLITE_IOERR_ACCESS : realVfs()->xAccess(realVfs(), path, flags, out);
}

bool install()
{
    static sqlite3_vfs vfs;
    if (!vfs.zName) {
        vfs = *realVfs();
        vfs.zName = "faults";
        vfs.szOsFile = int(sizeof(ShimFile)) + realVfs()->szOsFile;
        vfs.xOpen = doOpen;
        vfs.xDelete = doDelete;
        vfs.xAccess = doAccess;
        vfs.pNext = nullptr;
        sqlite3_vfs_register(&vfs, 1);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("probe"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    bool isSame = database.open();
    if (isSame) {
        QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), database);
        isSame = query.next() && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    }
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("probe"));
    return isSame;
}

void watch(const QString& folder) { watched = folder.toUtf8(); }

void failAt(int n, Mode mode)
{
    operation = failures = lastSync = 0;
    failFrom = n;
    failMode = mode;
}

void failNever() { failAt(0, Mode::IoOnce); }
int operationsSoFar() { return operation; }
int failuresSoFar() { return failures; }
int lastSyncSoFar() { return lastSync; }

void record()
{
    steps.clear();
    isRecording = true;
}

void acknowledge(int number)
{
    if (isRecording)
        steps.append({Step::Kind::Acknowledged, {}, number, {}});
}

QList<Step> recorded()
{
    isRecording = false;
    return steps;
}

// --- what is left when the power goes
static constexpr int sector = 512;

static void apply(QByteArray& content, const Step& step)
{
    if (step.kind == Step::Kind::Truncate) {
        content.resize(step.offset);
        return;
    }
    if (content.size() < step.offset + step.bytes.size())
        content.append(step.offset + step.bytes.size() - content.size(), '\0');
    content.replace(step.offset, step.bytes.size(), step.bytes);
}

// Each sector that the write touches fares by itself; bytes beside the write are never harmed.
static void applyTorn(QByteArray& content, const Step& step, std::mt19937& random)
{
    if (step.kind == Step::Kind::Truncate) {
        if (random() % 2)
            apply(content, step);
        return;
    }
    for (qint64 from = step.offset; from < step.offset + step.bytes.size();) {
        const qint64 to = qMin((from / sector + 1) * sector, step.offset + step.bytes.size());
        const QByteArray part = step.bytes.mid(from - step.offset, to - from);
        const quint32 fate = random() % 8;
        if (fate == 0)
            apply(content, {Step::Kind::Write, {}, from, QByteArray(part.size(), char(random()))});
        else if (fate < 5)
            apply(content, {Step::Kind::Write, {}, from, part});
        from = to;
    }
}

Disk::Disk(const QHash<QString, QByteArray>& atFirst)
{
    for (auto it = atFirst.cbegin(); it != atFirst.cend(); ++it) {
        m_files[m_next] = {it.value(), {}};
        m_names[it.key()] = m_syncedNames[it.key()] = m_next++;
    }
}

void Disk::take(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Create:
        m_files[m_next] = {};
        m_names[step.file] = m_next++;
        return;
    case Step::Kind::Write:
    case Step::Kind::Truncate: m_files[m_names.value(step.file)].pending.append(step); return;
    case Step::Kind::Sync: {
        File& file = m_files[m_names.value(step.file)];
        for (const Step& pending : std::as_const(file.pending))
            apply(file.synced, pending);
        file.pending.clear();
        m_syncedNames[step.file] = m_names.value(step.file); // SQLite syncs the folder with a new file's first sync
        return;
    }
    case Step::Kind::Remove:
        m_names.remove(step.file);
        if (step.offset) // with its folder
            m_syncedNames = m_names;
        return;
    case Step::Kind::Acknowledged: return;
    }
}

bool Disk::hasUnsynced() const
{
    for (const File& file : m_files)
        if (!file.pending.isEmpty())
            return true;
    return m_names != m_syncedNames;
}

QHash<QString, QByteArray> Disk::imageAfterPowerCut(int variant, std::mt19937& random) const
{
    QHash<QString, int> names = m_syncedNames;
    if (variant == 1)
        names = m_names;
    else if (variant > 1)
        for (const QHash<QString, int>& other : {m_names, m_syncedNames})
            for (auto it = other.cbegin(); it != other.cend(); ++it)
                if (m_names.value(it.key(), -1) != m_syncedNames.value(it.key(), -1) && random() % 2) {
                    if (m_names.contains(it.key()))
                        names[it.key()] = m_names.value(it.key());
                    else
                        names.remove(it.key());
                }
    QHash<QString, QByteArray> image;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const File& file = m_files[it.value()];
        QByteArray content = file.synced;
        for (const Step& pending : file.pending)
            if (variant == 1)
                apply(content, pending);
            else if (variant > 1)
                applyTorn(content, pending, random);
        image[it.key()] = content;
    }
    return image;
}

} // namespace faults
