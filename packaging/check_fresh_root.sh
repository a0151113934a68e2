#!/usr/bin/env bash
# Tries Vantaggi where nothing is installed: in a Debian 12 made for the occasion, thrown away afterwards.
# usage, as root: packaging/check_fresh_root.sh deb [FILE.deb]   install the package, play the tour in both languages, remove it
#                 packaging/check_fresh_root.sh run              clone the checkout and do `packaging/dev.sh run`
#                 packaging/check_fresh_root.sh test             clone the checkout and do `.ci/run`
#                 packaging/check_fresh_root.sh shell            look around
# Needs: debootstrap, git. BASE_ROOT=FILE.tar keeps the bare system between runs: it is written where it is missing, used where
# it is there. RESULTS=FOLDER receives the pictures of the tour. The mirror is the one this computer's apt is set to.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
release=bookworm
say() { printf '==> %s\n' "$*"; }
fail() { printf 'packaging/check_fresh_root.sh: %s\n' "$*" >&2; exit 1; }

# Lines "URI SUITE" of the main archive, its updates and its security updates, from both forms of apt's configuration.
sources() {
    { cat /etc/apt/sources.list.d/*.sources || true; } 2> /dev/null | awk -v release="$release" '
        function flush(  i, j) {
            for (i = 1; i <= uris; i++) for (j = 1; j <= suites; j++)
                if (suite[j] ~ "^" release "(-updates|-security)?$" && main) print uri[i], suite[j]
            uris = suites = main = 0
        }
        /^[[:space:]]*$/ { flush() }
        $1 == "URIs:" { for (i = 2; i <= NF; i++) uri[++uris] = $i }
        $1 == "Suites:" { for (i = 2; i <= NF; i++) suite[++suites] = $i }
        $1 == "Components:" && / main( |$)/ { main = 1 }
        END { flush() }'
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list || true; } 2> /dev/null | sed -n 's/^deb  *\(\[[^]]*\]  *\)\?//p' \
        | awk -v release="$release" '$2 ~ "^" release "(-updates|-security)?$" && / main( |$)/ { print $1, $2 }'
}

make_base() {
    local mirror
    mirror=$(sources | awk -v release="$release" '$2 == release { print $1; exit }')
    [ -n "$mirror" ] || fail "apt of this computer names no mirror of $release"
    say "Making a bare Debian 12"
    debootstrap --variant=minbase --include=git,ca-certificates "$release" "$root" "$mirror" > "$scratch/debootstrap.log" \
        || { tail "$scratch/debootstrap.log"; fail "debootstrap failed"; }
    if [ -n "${BASE_ROOT:-}" ]; then tar -C "$root" -cf "$BASE_ROOT" .; fi
}

prepare_root() {
    mkdir "$root"
    if [ -n "${BASE_ROOT:-}" ] && [ -e "$BASE_ROOT" ]; then tar -C "$root" -xf "$BASE_ROOT"; else make_base; fi
    sources | sed 's/.*/deb & main/' > "$root/etc/apt/sources.list"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    # No service may start inside.
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
}

# The mounts live in a namespace of their own: they are gone with the last program inside, however it ends.
# $1 in the child's script is the root, the rest is the command.
inside() {
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -c '
        set -e
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        mount -t tmpfs tmpfs "$1/dev/shm"
        root=$1; shift
        exec chroot "$root" /usr/bin/env -i HOME=/root TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG="$LANG_INSIDE" "$@"
    ' fresh-root "$root" "$@"
}

clone_checkout() {
    [ -z "$(git status --porcelain)" ] || say "Note: what is not committed is not in the clone"
    git clone --quiet "file://$PWD" "$root/root/vantaggi"
}

keep_pictures() {
    if [ -z "${RESULTS:-}" ]; then return; fi
    mkdir -p "$RESULTS"
    cp -r "$1" "$RESULTS/"
}

try_deb() {
    local deb=${1:-}
    if [ -z "$deb" ]; then deb=$(find build/release/packages -name '*.deb' -print -quit); fi
    [ -s "$deb" ] || fail "there is no package: run packaging/check_deb.sh first"
    cp "$deb" "$root/tmp/vantaggi.deb"
    # shellcheck disable=SC2016
    inside bash -euc '
        apt-get -qq update
        DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 install /tmp/vantaggi.deb > /tmp/install.log 2>&1 \
            || { cat /tmp/install.log; exit 1; }
        useradd --create-home learner
        for language in en it; do
            echo "==> The tour, in $language, as an ordinary user"
            su learner -c "umask 077 && mkdir -p ~/run ~/tour-$language && XDG_RUNTIME_DIR=~/run LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
                vantaggi --lang $language --tour main-job --screenshots ~/tour-$language"
            pictures=$(find /home/learner/tour-$language -name "*.png" -size +0 | wc -l)
            test "$pictures" -gt 0
            echo "==> $pictures pictures"
        done
        echo "==> The command line program"
        su learner -c "LANG=C.UTF-8 vantaggi-cli --json scenarios" | grep -q "\"gold-hybrid\""
    '
    keep_pictures "$root/home/learner/tour-en"
    keep_pictures "$root/home/learner/tour-it"
    # shellcheck disable=SC2016
    inside bash -euc '
        DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 purge vantaggi > /tmp/purge.log 2>&1
        left=$(find /usr /etc /var/lib -path /var/lib/dpkg -prune -o -iname "*vantaggi*" -print)
        test -z "$left" || { echo "left behind: $left"; exit 1; }
    '
    say "Installed, played and removed without a trace"
}

[ "$(id -u)" = 0 ] || fail "making a root needs root"
mode=${1:-}
scratch=$(mktemp -d)
root=$scratch/root
export LANG_INSIDE=${LANG_INSIDE:-}
trap 'rm -rf --one-file-system "$scratch"' EXIT
case $mode in
    deb)
        prepare_root
        try_deb "${2:-}"
        ;;
    run)
        prepare_root
        clone_checkout
        inside /root/vantaggi/packaging/dev.sh run
        keep_pictures "$root/root/vantaggi/build/release/tour"
        ;;
    test)
        prepare_root
        clone_checkout
        inside /root/vantaggi/.ci/run
        ;;
    shell)
        prepare_root
        clone_checkout
        inside bash
        ;;
    *) sed -n '2,8s/^# \?//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
