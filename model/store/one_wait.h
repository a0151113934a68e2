#pragma once

#include "model/store/store_state.h"

// One action of a person, or one tick of a timer, asks and changes several things in a row. Where somebody holds the file only
// the first of them waits: the window must not stand still for the sum of them (promise B2).
class Store::OneWait
{
public:
    explicit OneWait(State& state) : m_state(state) {}
    ~OneWait()
    {
        try {
            if (m_isShort)
                m_state.access.database->setPatience(m_state.patience);
        } catch (const StoreError&) {
            // Setting a time-out touches no file; if it fails the short one stays.
        }
    }
    Q_DISABLE_COPY_MOVE(OneWait)

    void begin()
    {
        m_mayWait = !m_state.isHurried && !isInVain();
        if (!m_mayWait)
            shorten({});
        m_took.start();
    }
    // What is left of the patience; asking for it each time would slow down those who meet nobody.
    void goOn()
    {
        constexpr std::chrono::milliseconds unnoticed{50};
        const std::chrono::milliseconds took{m_took.elapsed()};
        if (m_mayWait && took > unnoticed)
            shorten(std::max(std::chrono::milliseconds{}, m_state.patience - took));
    }
    void note(const Failure& failure)
    {
        if (failure.kind == Failure::Kind::Locked && m_mayWait)
            m_state.lockedSince.start();
    }

private:
    bool isInVain() const { return m_state.lockedSince.isValid() && !m_state.lockedSince.hasExpired(m_state.patience.count()); }
    void shorten(std::chrono::milliseconds rest)
    {
        m_isShort = true;
        m_state.access.database->setPatience(rest);
    }
    State& m_state;
    QElapsedTimer m_took;
    bool m_mayWait = true;
    bool m_isShort = false;
};
