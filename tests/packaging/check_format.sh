#!/usr/bin/env bash
# Every source is as .clang-format would write it. usage: check_format.sh CLANG_FORMAT
# One version of the tool only (14, Debian 12's): each formats a little differently. To format: the same without the options.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
find app model ui tests -name '*.cpp' -o -name '*.h' | sort | xargs "$1" --dry-run -Werror
echo "$(find app model ui tests -name '*.cpp' -o -name '*.h' | wc -l) sources are formatted"
