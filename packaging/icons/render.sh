#!/usr/bin/env bash
# Renders the app mark into every size that desktops ask for, and into the .ico and .icns of the other systems. The results are
# committed, so that a build needs none of these tools; run this again only when the mark changes.
# Needs: rsvg-convert (librsvg2-bin), icotool (icoutils), png2icns (icnsutils).
set -euo pipefail
cd "$(dirname "$0")"
id=example.vantaggi.Vantaggi

# At 22 and 24 px the mark's own margin would fall between two pixels and blur every edge, so the margin becomes one whole pixel:
# the body of the mark spans 112 of 128 units, from 8 to 120.
viewBoxFor() {
    case $1 in
        22) echo "2.4 2.4 123.2 123.2" ;;
        24) echo "2.90909 2.90909 122.18182 122.18182" ;;
        *) echo "0 0 128 128" ;;
    esac
}

for size in 16 22 24 32 48 64 128 256 512; do
    sed "s/viewBox=\"[^\"]*\"/viewBox=\"$(viewBoxFor "$size")\"/" "$id.svg" \
        | rsvg-convert -w "$size" -h "$size" -o "$id-$size.png"
done
icotool -c -o vantaggi.ico "$id"-{16,24,32,48,64,128}.png --raw="$id-256.png"
png2icns vantaggi.icns "$id"-{16,32,48,128,256,512}.png > /dev/null
# Only the icon of macOS uses the largest size.
rm "$id-512.png"
