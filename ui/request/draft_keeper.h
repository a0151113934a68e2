#pragma once

#include "model/workspace.h"

#include <QObject>
#include <QTime>
#include <QTimer>

/// Saves the wizard's draft within a second of a change (promise A7), and where the file does not take it, again every second
/// until it does. What another window saved meanwhile is never overwritten without asking (B5).
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Saved, Failed, Conflict };

    DraftKeeper(Workspace& workspace, const Draft& draft, QObject* parent = nullptr);

    /// From here on the draft counts as touched when it differs from `untouched`; `kept` is what the file holds of it now.
    void begin(const Draft& untouched, const std::optional<Draft>& kept);
    /// Something was typed or chosen.
    bool isTouched() const;
    bool isSaved() const { return !m_dirty; }
    State state() const { return m_state; }
    /// What the file held when this keeper last read or wrote it.
    const std::optional<Draft>& kept() const { return m_kept; }
    /// Conflict: the draft that another window saved.
    const Draft& other() const { return m_other; }

    void noteEdit();
    /// A good moment to save, which is not worth waiting for: a field was left.
    void keepUp();
    /// Saves now what is not saved. False: it could not be saved; the text is where it was, only in memory.
    bool flush();
    /// Saves over what the other window saved.
    bool overwrite();
    /// A copy of the workspace that was just made holds the draft as it is now.
    void noteCopied();
    /// The draft is filed or discarded: nothing is left to save.
    void forget();
    /// Why the last saving failed, where the file did not take the draft.
    const std::optional<Failure>& failure() const { return m_failure; }
    /// "Draft saved at 10:42", or why it is not saved; in the language of now.
    QString line() const;

Q_SIGNALS:
    void stateChanged();

private:
    bool save();
    bool fail(const Failure& failure);
    void setState(State state);

    Workspace& m_workspace;
    const Draft& m_draft;
    Draft m_untouched;
    Draft m_other;
    std::optional<Draft> m_kept;
    QTimer m_timer;
    QTime m_savedAt;
    std::optional<Failure> m_failure;
    Refusals m_refusals;
    State m_state = State::Nothing;
    bool m_dirty = false;
    bool m_isCopied = false;
    bool m_isInDoubt = false;
};
