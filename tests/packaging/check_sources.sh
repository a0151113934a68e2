#!/usr/bin/env bash
# Nothing unfinished is shipped: no marks of work left over, no skipped tests, no test that waits by the clock.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
found=0
# search PATTERN MESSAGE FOLDER...: the patterns are written so that they do not find themselves.
search() {
    local pattern=$1 message=$2
    shift 2
    if grep -rnIE --exclude=check_sources.sh "$pattern" "$@" | grep -v '// random instant'; then
        echo "^ $message"
        found=1
    fi
}
search '\<(TODO|FIXME|XXX)\>|coming soon' 'unfinished' app model ui tests packaging resources CMakeLists.txt
search 'QSKIP\(|DISABLED_' 'skipped tests' tests
# A kill at a random instant is the test itself (promise A1), not waiting: such a line says so.
search 'qWait\(|QThread::m?sleep\(|sleep_for\(' 'tests that wait by the clock; use QTRY_...' tests
exit "$found"
