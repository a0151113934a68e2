#include "tests/support/file_holder.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

static const QString connectionName = QStringLiteral("holder");

FileHolder::FileHolder(const QString& path, From kept)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(path);
    if (!database.open() ||
        !QSqlQuery(database).exec(kept == From::Writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN EXCLUSIVE")))
        qFatal("the file cannot be held");
}

FileHolder::~FileHolder()
{
    QSqlDatabase::database(connectionName).close();
    QSqlDatabase::removeDatabase(connectionName);
}

#ifdef Q_OS_UNIX
FolderHolder::FolderHolder(const QString& folder, By held)
    : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY))
{
    if (::flock(m_descriptor, held == By::Exchange ? LOCK_EX : LOCK_SH) != 0)
        qFatal("the folder cannot be held");
}

FolderHolder::~FolderHolder() { ::close(m_descriptor); }
#else
FolderHolder::FolderHolder(const QString&, By) {}
FolderHolder::~FolderHolder() = default;
#endif

BegunChange::BegunChange(const QString& path)
{
    m_process.start(QStringLiteral("python3"), {QStringLiteral("-c"),
                                                QStringLiteral("import sqlite3, sys\n"
                                                               "file = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                                               "file.execute('BEGIN IMMEDIATE')\n"
                                                               "print('begun', flush=True)\n"
                                                               "sys.stdin.read()"),
                                                path});
    if (!m_process.waitForReadyRead() || !m_process.readAllStandardOutput().startsWith("begun"))
        qFatal("no change begun: %s", m_process.readAllStandardError().constData());
}

BegunChange::~BegunChange()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}
