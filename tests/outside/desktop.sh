#!/bin/bash
# Runs a command on a desktop of its own: X server, session bus, window manager, an empty home. Nothing of the person who
# runs the tests is read or changed. usage: desktop.sh [--reader SPOKEN.txt] COMMAND ...
# With --reader a screen reader is running before the command starts, and everything it says is written to the file.
set -euo pipefail
spoken=
if [ "${1:-}" = --reader ]; then spoken=$(realpath -m "$2"); shift 2; fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache
export NO_AT_BRIDGE=0 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 GIO_USE_VFS=local
unset WAYLAND_DISPLAY
mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME"
chmod 700 "$XDG_RUNTIME_DIR"

if [ -n "$spoken" ]; then
    : > "$spoken"
    modules=$XDG_CONFIG_HOME/speech-dispatcher/modules
    mkdir -p "$modules"
    # A synthesiser that says nothing: what a real one is given is cut short by the next key, and the reader is asked itself.
    printf 'AudioOutputMethod "alsa"\nAddModule "silent" "sd_generic" "silent.conf"\nDefaultModule silent\n' \
        > "$XDG_CONFIG_HOME/speech-dispatcher/speechd.conf"
    {
        echo 'GenericExecuteSynth "true"'
        for language in en it; do
            printf 'AddVoice "%s" "MALE1" "%s"\nGenericLanguage "%s" "%s" "utf-8"\n' $language $language $language $language
        done
    } > "$modules/silent.conf"
    echo 'pcm.!default { type null }' > "$HOME/.asoundrc"
    # Said is what the program says, not the keys that are pressed.
    mkdir -p "$XDG_DATA_HOME/orca"
    echo '{"general": {"enableKeyEcho": false}, "pronunciations": {}, "keybindings": {}, "profiles": {"default":
        {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}, "enableKeyEcho": false}}}' \
        > "$XDG_DATA_HOME/orca/user-settings.conf"
    cat > "$XDG_DATA_HOME/orca/orca-customizations.py" <<READER
import orca.speech
spoken, speak = open("$spoken", "a", buffering=1), orca.speech._speak
def write_and_speak(text, *rest):
    print(text, file=spoken)
    speak(text, *rest)
orca.speech._speak = write_and_speak
READER
fi

cat > "$home/session.sh" <<'SESSION'
spoken=$1; shift
openbox >/dev/null 2>&1 & manager=$!

# until SECONDS COMMAND ...: asks again and again until the command is true.
until_true() {
    local end=$((SECONDS + $1)); shift
    until "$@"; do [ $SECONDS -lt $end ] || return 1; sleep 0.1; done
}
if [ -n "$spoken" ]; then
    speech-dispatcher -s -t 0 >"$HOME/speech.log" 2>&1 & speech=$!
    until_true 10 test -S "$XDG_RUNTIME_DIR/speech-dispatcher/speechd.sock" || { cat "$HOME/speech.log" >&2; exit 1; }
    orca --replace >"$HOME/reader.log" 2>&1 & reader=$!; disown $reader
    # Its first words say that it listens; what happens before them is lost.
    until_true 30 test -s "$spoken" || { cat "$HOME/reader.log" "$HOME/speech.log" >&2; exit 1; }
fi
status=0
"$@" || status=$?
if [ -n "$spoken" ]; then
    kill $reader $speech 2>/dev/null
    # A reader that is asked to end sometimes does not.
    gone() { ! kill -0 $reader 2>/dev/null; }
    until_true 3 gone || kill -9 $reader 2>/dev/null
fi
kill $manager 2>/dev/null
exit $status
SESSION
xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp" dbus-run-session -- bash "$home/session.sh" "$spoken" "$@"
