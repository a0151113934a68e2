#!/usr/bin/env bash
# Checks what the install rules put on a Linux desktop: menu entry, AppStream component, file type, icons, man pages.
# usage: packaging/check_installed.sh PREFIX          for instance the usr/ of an unpacked package
# Needs: desktop-file-utils appstream shared-mime-info mandoc file gzip
set -euo pipefail
share=$(realpath "$1")/share
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { printf 'packaging/check_installed.sh: %s\n' "$*" >&2; exit 1; }

desktop-file-validate "$share"/applications/*.desktop
appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml

cp -r "$share/mime" "$scratch/mime"
XDG_DATA_DIRS=$scratch update-mime-database "$scratch/mime"
grep -q '^application/x-vantaggi-workspace:\*.vantaggi$' "$scratch/mime/globs" || fail "*.vantaggi has no file type"

id=$(basename "$share"/applications/*.desktop .desktop)
grep -qx "Icon=$id" "$share/applications/$id.desktop" || fail "the menu entry names another icon"
grep -q "<id>$id</id>" "$share/metainfo/$id.metainfo.xml" || fail "the AppStream component has another name"
for size in 16 22 24 32 48 64 128 256; do
    file "$share/icons/hicolor/${size}x$size/apps/$id.png" | grep -q "PNG image data, $size x $size," || fail "no icon of $size px"
done
test -s "$share/icons/hicolor/scalable/apps/$id.svg" || fail "no scalable icon"

for schema in edition scenario products categories; do
    test -s "$share/vantaggi/schemas/$schema.schema.json" || fail "no schema of $schema"
done

# In each language, each page is clean and tells of the same options, verbs and codes as the English one.
words() { grep -oE '\\-\\-[a-z\\-]+|^\.B [a-z0-9\\-]+$|^\\fB[a-z\\-]+' "$1" | sort -u; }
for page in vantaggi vantaggi-cli; do
    for language in '' it/; do
        gunzip -c "$share/man/${language}man1/$page.1.gz" > "$scratch/$page.1"
        mandoc -T lint -W warning "$scratch/$page.1" || fail "man page $language$page"
        words "$scratch/$page.1" > "$scratch/$page.words.${language%/}"
    done
    diff "$scratch/$page.words." "$scratch/$page.words.it" || fail "the Italian $page.1 differs from the English"
done
