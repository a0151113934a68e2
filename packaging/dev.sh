#!/usr/bin/env bash
# The README's two commands, on a computer that has nothing but this checkout. See `packaging/dev.sh help`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=dev_packages.sh
source packaging/dev_packages.sh

say() { printf '==> %s\n' "$*"; }
fail() { printf 'packaging/dev.sh: %s\n' "$*" >&2; exit 1; }

usage() {
    cat <<'TEXT'
usage: packaging/dev.sh run [OPTION ...] [FILE]   build Vantaggi and start it with these options
       packaging/dev.sh test [PRESET]             build everything and run all tests: preset asan, under ASan, UBSan and
                                                  LSan; or dev, without them, in two thirds of the time (10 GB of disk)
       packaging/dev.sh packages [build|run|test] list what has to be installed

Both install what is missing first (as root or through sudo), and touch no network where nothing is missing.
Where there is no display, `run` plays the guided tour of the main job and keeps a picture of each step in
build/release/tour.

Debian 12 and later and Ubuntu 24.04 and later are the systems this is made for. Fedora and macOS with Homebrew are
known too, but were not tried. Elsewhere: install the packages that the lists name (Qt 6.4 or later, CMake 3.25 or
later, Ninja, a C++20 compiler); nothing is installed for you.
TEXT
}

cores() { nproc 2> /dev/null || sysctl -n hw.ncpu; }

# build PRESET TARGET...
build() {
    local preset=$1 launcher=''
    shift
    if command -v ccache > /dev/null; then launcher=ccache; fi
    say "Configuring the preset $preset"
    cmake --preset "$preset" "-DCMAKE_CXX_COMPILER_LAUNCHER=$launcher" --log-level=WARNING
    say "Building the preset $preset"
    cmake --build --preset "$preset" --parallel "$(cores)" --target "$@"
}

has_display() {
    [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Programs and tests run in a place of their own: a runtime folder that only this user reads, and UTF-8 whatever the system says.
prepare_surroundings() {
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi
    if [ "$(uname)" = Linux ] && ! locale 2> /dev/null | grep -qi 'LC_CTYPE="\?[^"]*utf-\?8' ; then
        export LC_ALL=C.UTF-8
    fi
}

language_of_the_system() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        it*) echo it ;;
        *) echo en ;;
    esac
}

play_tour() {
    local program=$1 pictures=$PWD/build/release/tour
    shift
    local options=(--tour main-job --screenshots "$pictures")
    case " $* " in *" --lang"*) ;; *) options+=(--lang "$(language_of_the_system)") ;; esac
    say "There is no display here: playing the guided tour of the main job instead"
    rm -rf "$pictures"
    mkdir -p "$pictures"
    prepare_surroundings
    QT_QPA_PLATFORM=offscreen "$program" "${options[@]}" "$@"
    say "The pictures of the $(find "$pictures" -name '*.png' | wc -l | tr -d ' ') steps are in $pictures"
}

run() {
    install_missing build run
    build release vantaggi vantaggi-cli
    local program=build/release/bin/vantaggi
    if [ "$(uname)" = Darwin ]; then program=build/release/bin/vantaggi.app/Contents/MacOS/vantaggi; fi
    if has_display; then
        say "Starting $program"
        exec "$program" "$@"
    fi
    case " $* " in
        *" --tour"* | *" --screenshots"* | *" --help "* | *" --version "*)
            prepare_surroundings
            QT_QPA_PLATFORM=offscreen "$program" "$@"
            ;;
        *) play_tour "$program" "$@" ;;
    esac
}

run_tests() {
    local preset=${1:-asan} fixed=()
    # Where addresses are random in more bits than GCC 12's sanitizers expect they crash now and then.
    if [ "$preset" = asan ] && setarch -R true 2> /dev/null; then fixed=(setarch -R); fi
    install_missing build run test
    build "$preset" all
    prepare_surroundings
    say "Running the tests of the preset $preset"
    ${fixed[@]+"${fixed[@]}"} ctest --preset "$preset" --parallel "$(cores)"
}

command=${1:-help}
if [ $# -gt 0 ]; then shift; fi
case $command in
    run) run "$@" ;;
    test) run_tests "$@" ;;
    packages)
        if [ $# = 0 ]; then set -- build run test; fi
        list_packages "$@"
        ;;
    help | -h | --help) usage ;;
    *) usage >&2; exit 2 ;;
esac
