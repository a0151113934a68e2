#pragma once

#include "model/domain/backup.h"
#include "model/result.h"
#include "model/store/store_reader.h"

#include <chrono>
#include <functional>
#include <memory>

class StoreWriter;

// One workspace file: what stands in it, and the one door for change. No exception leaves it. One thread, one Store;
// the files of other threads are opened by Stores of their own.
// Where a path is a link, every function is about the file to which it leads.
class Store
{
public:
    static constexpr std::chrono::milliseconds defaultPatience{5000};

    // Failures: missing, is-folder, empty, not-a-workspace, damaged, newer, not-permitted, locked, two-names, name-too-long, io.
    // A file or folder that cannot be written opens read-only.
    static Result<std::unique_ptr<Store>> open(const QString& path, std::chrono::milliseconds patience = defaultPatience);

    // Builds the file beside its place, filled by `fill`, checks it, and moves it there: all of it or nothing. Without
    // `overwrite` an existing file is never touched (exists); with it, it is replaced in one step.
    static Result<Done> create(const QString& path, bool overwrite, const std::function<void(StoreWriter&)>& fill);
    ~Store();

    QString path() const;
    bool isReadOnly() const;
    int schema() const;
    QString engine() const; // "SQLite 3.40.1"
    // Deleted, moved or replaced since it was opened, as far as was looked: change() will fail. Where another workspace was
    // copied over it nothing can be read any more either, and no copy be made.
    std::optional<Failure> whyGone() const;
    void setPatience(std::chrono::milliseconds patience);
    void setHurried(bool isHurried); // nothing waits for another program

    // Everything that `work` reads belongs to one moment.
    [[nodiscard]] std::optional<Failure> read(const std::function<void(StoreReader&)>& work) const;
    // All of `work` or nothing, durable once it returns without a failure. Also fails with read-only, disk-full, gone.
    [[nodiscard]] std::optional<Failure> change(const std::function<void(StoreWriter&)>& work);

    // Whether another program has changed the file since `known` was read. Cheap (10 microseconds), waits for nobody:
    // false while another program holds the file, to be asked again.
    bool wasChangedByOthersSince(const WorkspaceFacts& known);

    struct Check
    {
        QString integrity;
        QStringList problems;
        QList<TableCount> rows; // that were read and compared with their hashes; none where a page is bad
    };
    Result<Check> check() const;

    // A copy of the file as it is now, at `target`: built beside it, read back and compared row by row, made durable, then
    // moved there. damaged: this file is not sound, and rot must not be kept as a backup. disk-full: less is free than
    // twice its size. Works read-only, and where the file was deleted under us.
    Result<SavedCopy> backUp(const QString& target, bool overwrite) const;

    // --- files that nobody of this process has open
    static bool needsUpgrade(const QString& path); // made by an older version, and opening it would change it
    static Result<SavedCopy> backUpUnopened(const QString& path, const QString& target); // as it is, of its own version
    static Result<SavedCopy> inspect(const QString& path); // gate and whole check; fails as open(), or damaged
    // A checked copy of a file that came from elsewhere; a journal beside it is never replayed (promise C14).
    static Result<SavedCopy> copyReceived(const QString& received, const QString& target);
    // Puts a checked copy of `backup` at `path`, with a row of history that tells of it; what was there stays beside it, with
    // its journal. `signIn`: who asked, "" = nobody is signed in. Interrupted anywhere, it is finished or undone at the next
    // open. locked: another program is changing `path`, and did not let go of it within `patience`, all in all.
    static Result<Restored> restore(const QString& path, const QString& backup, const QString& signIn,
                                    std::chrono::milliseconds patience = defaultPatience);
    // Writes to a new file what can still be read of a damaged one, which is not touched.
    static Result<Recovered> recover(const QString& damaged, const QString& target, bool overwrite);

private:
    struct State;
    class OneWait;
    static void requireShown(State& state);
    explicit Store(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};
