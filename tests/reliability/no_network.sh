#!/usr/bin/env bash
# Vantaggi opens no network connection: neither program is linked to anything that could, and where strace is at hand,
# neither asks the system for anything but local sockets. usage: no_network.sh VANTAGGI_CLI VANTAGGI
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { printf 'no_network.sh: %s\n' "$*" >&2; exit 1; }

for program in "$@"; do
    if ldd "$program" | grep -iE 'Qt6?Network|libcurl|libssl|WebEngine'; then fail "$program is linked to the above"; fi
    if nm -D -u -C "$program" | grep -E ' U (QNetwork|QTcp|QUdp|QSsl|getaddrinfo|gethostbyname|connect@|socket@)'; then
        fail "$program calls the above"
    fi
done

if ! command -v strace > /dev/null || ! strace -qq -o "$scratch/probe" true 2> /dev/null; then
    echo "no strace here: only what is linked was looked at"
    exit 0
fi
export HOME=$scratch XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config XDG_CACHE_HOME=$scratch/cache QT_QPA_PLATFORM=offscreen
"$1" new "$scratch/a.vantaggi" --scenario activated > /dev/null
strace -f -qq -e trace=network -o "$scratch/calls.cli" "$1" info "$scratch/a.vantaggi" > /dev/null
strace -f -qq -e trace=network -o "$scratch/calls.window" "$2" --tour main-job > /dev/null
# Local sockets belong to the desktop (the session bus, the accessibility bus); no address of a network may appear.
if grep -hE '^[0-9]+ +(socket|connect|bind|sendto)\(' "$scratch"/calls.* | grep -vE 'AF_UNIX|AF_LOCAL' | grep -E 'AF_[A-Z0-9]+'; then
    fail "the calls above ask for a network"
fi
echo "no network: $(cat "$scratch"/calls.* | wc -l) socket calls looked at"
