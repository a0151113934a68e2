#pragma once

#include "model/store/access.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/sameness.h"
#include "model/store/store.h"

#include <QElapsedTimer>

struct Store::State
{
    Access access;
    FileIdentity identity;
    std::chrono::milliseconds patience;
    QElapsedTimer lockedSince; // since the last wait that was in vain
    bool isHurried = false;    // nothing waits
    Sameness sameness;

    // One moment of the workspace that was opened. Throws StoreError: gone where another state lies there.
    void readSame(const std::function<void()>& work);
};
