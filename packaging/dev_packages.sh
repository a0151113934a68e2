# shellcheck shell=bash
# What has to be installed to build, run and test Vantaggi, by system, and how; read by dev.sh. Works with the bash 3 of macOS.

# packages MANAGER PURPOSE: the names, one a line. Each list has the same order: tools, libraries, the rest.
packages() {
    case $1-$2 in
        apt-build) echo cmake ninja-build g++ gzip qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
            qt6-translations-l10n libgl1-mesa-dev libxkbcommon-dev libfontconfig-dev ;;
        apt-run) echo libqt6sql6-sqlite qt6-translations-l10n fonts-dejavu-core fonts-noto-core ;;
        apt-test) echo xvfb xauth openbox xdotool imagemagick dbus at-spi2-core libatspi2.0-0 gir1.2-atspi-2.0 \
            orca speech-dispatcher python3-speechd python3 python3-gi python3-jsonschema \
            lld libsqlite3-dev strace python3-openpyxl \
            git clang-format shellcheck lintian appstream desktop-file-utils shared-mime-info libxml2-utils mandoc dpkg-dev file ;;
        dnf-build) echo cmake ninja-build gcc-c++ gzip qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist \
            qt6-qttranslations mesa-libGL-devel libxkbcommon-devel fontconfig-devel ;;
        dnf-run) echo qt6-qtbase qt6-qttranslations dejavu-sans-fonts google-noto-sans-fonts ;;
        dnf-test) echo xorg-x11-server-Xvfb xorg-x11-xauth openbox xdotool ImageMagick dbus-daemon at-spi2-core \
            orca speech-dispatcher python3-speechd python3 python3-gobject python3-jsonschema \
            libasan libubsan git ShellCheck appstream desktop-file-utils shared-mime-info libxml2 mandoc ;;
        brew-build) echo cmake ninja qt ;;
        brew-run) ;;
        brew-test) echo python shellcheck mandoc ;;
    esac | tr ' ' '\n'
}

package_manager() {
    local id=''
    if [ "$(uname)" = Darwin ]; then
        if command -v brew > /dev/null; then echo brew; fi
        return
    fi
    # shellcheck disable=SC1091
    if [ -r /etc/os-release ]; then id=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}"); fi
    case " $id " in
        *" debian "* | *" ubuntu "*) echo apt ;;
        *" fedora "* | *" rhel "*) echo dnf ;;
    esac
}

# list_packages [build|run|test ...]: what these purposes need on this system; where it is not known, by Debian's names.
list_packages() {
    local manager purpose
    manager=$(package_manager)
    for purpose in "$@"; do packages "${manager:-apt}" "$purpose"; done | sort -u
}

# missing_packages MANAGER NAME...: those that are not installed.
missing_packages() {
    local manager=$1 package
    shift
    case $manager in
        apt) comm -23 <(printf '%s\n' "$@" | sort -u) \
            <({ dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2> /dev/null || true; } | sed -n 's/^ii //p' | sort -u) ;;
        dnf) for package in "$@"; do rpm -q --whatprovides "$package" > /dev/null 2>&1 || echo "$package"; done ;;
        brew) for package in "$@"; do brew list --versions "$package" > /dev/null 2>&1 || echo "$package"; done ;;
    esac
}

# Runs a command as root, or says what somebody who is allowed to would have to type.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        fail "this needs root, and there is no sudo. Ask somebody who is root to run: $*"
    fi
}

install_with_apt() {
    local apt=(env DEBIAN_FRONTEND=noninteractive ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"}
        apt-get -y -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
    # The lists of what can be had are fetched only where they are absent, or too old to be of use.
    if ! apt-cache show "$@" > /dev/null 2>&1 || ! as_root "${apt[@]}" install --no-install-recommends "$@" > /dev/null; then
        say "Fetching the lists of packages"
        as_root "${apt[@]}" update
        as_root "${apt[@]}" install --no-install-recommends "$@" > /dev/null
    fi
}

# install_missing PURPOSE...: afterwards every package of these purposes is there.
install_missing() {
    local manager missing
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        say "This system is not known, so nothing is installed. What is needed, by Debian's names: packaging/dev.sh packages"
        return
    fi
    # The names hold no spaces, so that splitting them at white space is safe.
    # shellcheck disable=SC2046
    missing=$(missing_packages "$manager" $(list_packages "$@"))
    if [ -z "$missing" ]; then return; fi
    say "Installing what is missing (this can take some minutes): ${missing//$'\n'/ }"
    # shellcheck disable=SC2086
    case $manager in
        apt) install_with_apt $missing ;;
        dnf) as_root dnf install -y --setopt=install_weak_deps=False $missing ;;
        brew) brew install $missing ;;
    esac
}
