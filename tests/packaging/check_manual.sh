#!/usr/bin/env bash
# vantaggi(1) names exactly the options that the window takes, and the window goes by the name of its menu entry.
# usage: check_manual.sh VANTAGGI
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch HOME=$scratch

long_options() { grep -oE -- '--[a-z][a-z-]+' | sort -u; }
if ! diff <(sed 's/\\-/-/g' packaging/man/vantaggi.1 | long_options) <("$1" --help 2>&1 | long_options); then
    echo "^ options: < stands only in the man page, > only in the program"
    exit 1
fi

id=$(basename packaging/desktop/*.desktop .desktop)
grep -rqF "\"$id\"" app ui --include=*.cpp || { echo "the window does not go by the name $id (setDesktopFileName)"; exit 1; }
