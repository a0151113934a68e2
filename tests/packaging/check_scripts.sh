#!/usr/bin/env bash
# Every shell script of the project passes shellcheck and can be started.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scripts=(.ci/run)
while IFS= read -r script; do scripts+=("$script"); done < <(find packaging tests -name '*.sh' | sort)
shellcheck --severity=warning --external-sources --source-path=SCRIPTDIR "${scripts[@]}"
for script in "${scripts[@]}"; do
    # A file without an interpreter is read by another script and is not started itself.
    if head -1 "$script" | grep -q '^#!'; then
        test -x "$script" || { echo "$script: cannot be started"; exit 1; }
    fi
done
