#!/usr/bin/env bash
# Packs a build tree as a Debian package and asks the distribution's own checkers what they think of it.
# usage: packaging/check_deb.sh [BUILD_DIR]      default: build/release, which has to be built; the package is left in
#                                                BUILD_DIR/packages
# Needs: lintian desktop-file-utils appstream mandoc shared-mime-info dpkg-dev (packaging/dev.sh packages test)
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
share=$scratch/root/usr/share

say "lintian"
lintian --pedantic --display-info --fail-on error,warning "$deb" 2> >(grep -v 'running with root privileges' >&2)

say "Menu entry, AppStream component, file type"
desktop-file-validate "$share"/applications/*.desktop
appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
XDG_DATA_DIRS=$share update-mime-database "$share/mime"
grep -q '^application/x-vantaggi-workspace:\*.vantaggi$' "$share/mime/globs"

say "One name for all"
id=$(basename "$share"/applications/*.desktop .desktop)
grep -qx "Icon=$id" "$share/applications/$id.desktop"
grep -q "<id>$id</id>" "$share/metainfo/$id.metainfo.xml"
for size in 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256; do
    file "$share/icons/hicolor/$size/apps/$id.png" | grep -q "PNG image data, ${size/x/ x },"
done
test -s "$share/icons/hicolor/scalable/apps/$id.svg"

say "Man pages"
for page in "$share"/man/{,it/}man1/vantaggi{,-cli}.1.gz; do
    gunzip -c "$page" > "$scratch/page.1"
    mandoc -T lint -W warning "$scratch/page.1"
done

say "The package is sound: $deb"
