#!/usr/bin/env bash
# Packs a build tree as a Debian package and asks the distribution's own checkers what they think of it.
# usage: packaging/check_deb.sh [BUILD_DIR]      default: build/release, which has to be built; the package is left in
#                                                BUILD_DIR/packages
# Needs: lintian, dpkg-dev and what check_installed.sh needs (packaging/dev.sh packages test)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=$(realpath "${1:-build/release}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
say() { printf '==> %s\n' "$*"; }

say "Packing $build"
rm -rf "$build/packages"
# A listing of every file is only of interest where it fails.
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$build/packages" > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
rm -rf "$build/packages/_CPack_Packages"
deb=$(find "$build/packages" -name '*.deb')
dpkg-deb -f "$deb" Package Version Architecture Depends
dpkg-deb -x "$deb" "$scratch/root"

say "lintian"
lintian --pedantic --display-info --fail-on error,warning "$deb" 2> >(grep -v 'running with root privileges' >&2)

say "Menu entry, AppStream component, file type, icons, man pages"
packaging/check_installed.sh "$scratch/root/usr"

say "The package is sound: $deb"
