#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <random>

// A layer between SQLite and the file system, registered as SQLite's default: because Qt's driver uses the same
// libsqlite3 as this program, the product is tested through it unchanged. It looks only at files below `watch`.
namespace faults {

// False where the driver has an SQLite of its own: then nothing here would be seen by the product.
bool install();
void watch(const QString& folder); // "" = nothing any more

// --- errors: operation n (from 1) of the watched files fails
enum class Mode {
    IoOnce,    // this one alone
    IoForever, // this one and all after it
    DiskFull,  // from this one on there is no room to write; everything else goes on
};
void failAt(int operation, Mode mode);
void failNever();
int operationsSoFar(); // since failAt() or failNever()
int failuresSoFar();
int lastSyncSoFar(); // which operation it was

// --- power cuts: everything that reaches the disk, in order
struct Step
{
    enum class Kind { Create, Write, Truncate, Sync, Remove, Acknowledged };
    Kind kind;
    QString file;      // its name alone
    qint64 offset = 0; // also the size of a Truncate, and the number of an Acknowledged
    QByteArray bytes;
};
void record();
void acknowledge(int number); // what a person was told at this point
QList<Step> recorded();       // and stops recording

// The disk after the power went at `steps` steps: what was synced is there; of the rest each sector of 512 bytes is there,
// is not, or is garbage, and a name that was made or removed since its folder was last synced may be or not.
class Disk
{
public:
    explicit Disk(const QHash<QString, QByteArray>& atFirst);
    void take(const Step& step);
    // `variant` 0: nothing of what was not synced; 1: all of it; else as chance has it.
    QHash<QString, QByteArray> imageAfterPowerCut(int variant, std::mt19937& random) const;
    bool hasUnsynced() const;

private:
    struct File
    {
        QByteArray synced;
        QList<Step> pending;
    };
    QHash<int, File> m_files;          // by number, as inodes are
    QHash<QString, int> m_names;       // as the program sees them
    QHash<QString, int> m_syncedNames; // as they are on the disk
    int m_next = 0;
};

} // namespace faults
