#!/usr/bin/env bash
# The man pages name exactly what the programs know: options of the window, verbs of the command line, reason codes; and the
# window goes by the name of its menu entry. usage: check_manual.sh VANTAGGI VANTAGGI_CLI
# That the Italian pages say the same as the English ones is checked by packaging/check_installed.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
vantaggi=$1
cli=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch HOME=$scratch

# same WHAT: compares the two lists that were written before.
same() {
    if ! diff <(sort -u "$scratch/manual") <(sort -u "$scratch/program"); then
        echo "^ $1: < stands only in the man page, > only in the program"
        exit 1
    fi
}
plain() { sed 's/\\-/-/g' "$1"; }
long_options() { grep -oE -- '--[a-z][a-z-]+' | grep -vx -- --help-all; }

plain packaging/man/vantaggi.1 | long_options > "$scratch/manual"
"$vantaggi" --help | long_options > "$scratch/program"
same "options of vantaggi"

plain packaging/man/vantaggi-cli.1 | sed -n '/^\.SH REASON CODES/,/^\.SH EXAMPLES/s/^\.B //p' > "$scratch/manual"
sed -n '/^QString codeOf(Reason/,/^}/s/.*QStringLiteral("\([^"]*\)").*/\1/p' model/domain/reason.cpp > "$scratch/program"
same "reason codes"

"$cli" --help > "$scratch/help"
plain packaging/man/vantaggi-cli.1 | sed -n '/^\.SH VERBS/,/^\.SH EXIT/s/^\\fB\([a-z]*\)\\fR.*/\1/p; /^\.SH VERBS/,/^\.SH EXIT/s/^\.B //p' > "$scratch/manual"
test -s "$scratch/manual"
while IFS= read -r verb; do
    grep -qwF -- "$verb" "$scratch/help" || { echo "the verb $verb stands only in the man page"; exit 1; }
done < "$scratch/manual"

id=$(basename packaging/desktop/*.desktop .desktop)
grep -rqF "\"$id\"" app --include=*.cpp || { echo "the window does not go by the name $id (setDesktopFileName)"; exit 1; }
