#pragma once

#include "model/domain/reason.h"

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

// What went wrong with a file or its data. The kind is put into words by model/wording; the detail is English, for the
// log and for "Copy details", and never holds anything that a person typed.
struct Failure
{
    enum class Kind {
        Missing, // no such file
        IsFolder,
        NotAWorkspace, // some other program's file, or not a database at all
        Empty,         // zero bytes
        Damaged,       // a database, but unreadable or inconsistent
        Newer,         // made by a newer Vantaggi
        ReadOnly,      // may be read, not written
        NotPermitted,  // may not be read, or its folder may not be written
        Locked,        // another program holds it
        DiskFull,
        Gone,         // deleted, moved or replaced while open
        Exists,       // refused to overwrite
        SameFile,     // a file that was to be written from itself: no permission to replace it would help
        ReservedName, // of a file that SQLite puts beside a database: what stands there is deleted, or replayed
        TwoNames,     // hard links: by its other name SQLite would look for another journal, and not see an unfinished change
        NameTooLong,  // the name, the path, or that of what must lie beside it
        BadContent,   // a JSON file: detail names file, place and what was expected
        Io,           // anything else the system reports
    };
    Kind kind = Kind::Io;
    QString path; // the file concerned
    QString detail;
    // How things stand now, where the words of the kind would say too much.
    enum class After {
        AsBefore, // nothing happened
        InDoubt,  // the change may have been made
        InPlace,  // the new file is there, whole; the disk did not confirm that it lasts
        SetAside, // `path` keeps what stood there before; the next opening finishes the restore
    };
    After after = After::AsBefore;

    bool operator==(const Failure&) const = default;
};
QString codeOf(Failure::Kind kind); // "missing", "not-a-workspace", ...
bool mayPass(Failure::Kind kind);   // the same thing may succeed a moment later

// A value, or why the file could not give it. As std::expected, which GCC 12 has only from C++23 on.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Failure& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

struct Done
{
    bool operator==(const Done&) const = default;
};

// What became of something a person asked for: done, refused by a rule, or not possible with this file.
template <class T> class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Refusals refusals) : m_state(std::in_place_index<1>, std::move(refusals)) {}
    Outcome(Refusal refusal) : m_state(std::in_place_index<1>, Refusals{std::move(refusal)}) {}
    Outcome(Failure failure) : m_state(std::in_place_index<2>, std::move(failure)) {}

    bool isDone() const { return m_state.index() == 0; }
    bool isRefused() const { return m_state.index() == 1; }
    bool isFailed() const { return m_state.index() == 2; }
    explicit operator bool() const { return isDone(); }
    const T& value() const { return std::get<0>(m_state); }
    const T* operator->() const { return &value(); }
    const T& operator*() const { return value(); }
    const Refusals& refusals() const { return std::get<1>(m_state); }
    const Failure& failure() const { return std::get<2>(m_state); }

    // What `next` makes of the value; a refusal and a failure stay what they are.
    template <class Next> auto then(Next&& next) const -> Outcome<std::invoke_result_t<Next, const T&>>
    {
        if (isFailed())
            return failure();
        if (isRefused())
            return refusals();
        return std::forward<Next>(next)(value());
    }

private:
    std::variant<T, Refusals, Failure> m_state;
};
