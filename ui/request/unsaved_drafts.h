#pragma once

#include <QMap>
#include <QString>

#include <algorithm>
#include <optional>

/// Drafts that the file did not take while their account was signed in, by its sign-in name: they wait here until it comes back
/// or a copy of the workspace takes them.
template <class DraftType> class UnsavedDrafts
{
public:
    struct Waiting
    {
        DraftType draft;
        std::optional<DraftType> kept; ///< what the file held of it when it was typed: another window may save its own since
        bool isCopied = false;
    };

    void insert(const QString& signIn, const DraftType& draft, const std::optional<DraftType>& kept)
    {
        m_drafts.insert(signIn, {draft, kept});
    }
    bool contains(const QString& signIn) const { return m_drafts.contains(signIn); }
    Waiting take(const QString& signIn) { return m_drafts.take(signIn); }
    bool isEmpty() const { return m_drafts.isEmpty(); }
    /// Some of them are in no copy either.
    bool hasUncopied() const
    {
        return std::any_of(m_drafts.cbegin(), m_drafts.cend(), [](const Waiting& waiting) { return !waiting.isCopied; });
    }
    /// keep(signIn, draft): whether the copy took it. False where it did not take all.
    template <class Keep> bool keepAll(const Keep& keep)
    {
        bool areAllKept = true;
        for (auto waiting = m_drafts.begin(); waiting != m_drafts.end(); ++waiting) {
            waiting->isCopied = keep(waiting.key(), waiting->draft);
            areAllKept = areAllKept && waiting->isCopied;
        }
        return areAllKept;
    }

private:
    QMap<QString, Waiting> m_drafts;
};
