#!/usr/bin/env bash
# Installs a build tree into a scratch folder and checks what a Linux desktop would find there. usage: check_install.sh BUILD_DIR
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake --install "$1" --prefix "$scratch/usr" > "$scratch/log" || { cat "$scratch/log"; exit 1; }
"$(dirname "${BASH_SOURCE[0]}")/../../packaging/check_installed.sh" "$scratch/usr"
for program in vantaggi vantaggi-cli; do test -x "$scratch/usr/bin/$program"; done
