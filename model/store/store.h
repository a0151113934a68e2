#pragma once

#include "model/result.h"
#include "model/store/store_reader.h"

#include <chrono>
#include <functional>
#include <memory>

class StoreWriter;

// One workspace file: what stands in it, and the one door for change. No exception leaves it. One thread, one Store;
// the files of other threads are opened by Stores of their own.
class Store
{
public:
    static constexpr std::chrono::milliseconds defaultPatience{5000};

    // Failures: missing, is-folder, empty, not-a-workspace, damaged, newer, not-permitted, locked, io. A file or folder
    // that cannot be written opens read-only.
    static Result<std::unique_ptr<Store>> open(const QString& path,
                                               std::chrono::milliseconds patience = defaultPatience);

    // Builds the file beside its place, filled by `fill`, checks it, and moves it there: all of it or nothing. Without
    // `overwrite` an existing file is never touched (exists); with it, it is replaced in one step.
    static Result<Done> create(const QString& path, bool overwrite, const std::function<void(StoreWriter&)>& fill);
    ~Store();

    QString path() const;
    bool isReadOnly() const;
    int schema() const;
    void setPatience(std::chrono::milliseconds patience);

    // Everything that `work` reads belongs to one moment.
    [[nodiscard]] std::optional<Failure> read(const std::function<void(StoreReader&)>& work) const;
    // All of `work` or nothing, durable once it returns without a failure. Also fails with read-only, disk-full, gone.
    [[nodiscard]] std::optional<Failure> change(const std::function<void(StoreWriter&)>& work);

    // True once after another program has changed the file. Cheap (10 microseconds), waits for nobody.
    bool wasChangedByOthers();

    struct Check
    {
        QString integrity;
        QStringList problems;
    };
    Result<Check> check() const;

private:
    struct State;
    explicit Store(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};
