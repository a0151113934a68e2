#!/usr/bin/env bash
# vantaggi-cli(1) names exactly the verbs, their options, the reason codes and the failure codes that the program knows. That the Italian pages say
# the same as the English ones is checked by packaging/check_installed.sh. usage: check_manual_cli.sh VANTAGGI_CLI
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
cli=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

same() { # same WHAT MANUAL PROGRAM
    if ! diff <(sort -u "$2") <(sort -u "$3"); then
        echo "^ $1: < stands only in the man page, > only in the program"
        exit 1
    fi
}
options_in() { grep -oE -- '--[a-z][a-z-]+' "$1" | grep -vxE -- '--(json|lang|help|version)' || true; }

# The page without its markup, one section each.
sed -e 's/\\-/-/g; s/\\f[BIR]//g; s/^\.B //' packaging/man/vantaggi-cli.1 > "$scratch/page"
section() { sed -n "/^\.SH $1\$/,/^\.SH $2\$/p" "$scratch/page"; }

section "REASON CODES" EXAMPLES | grep -A1 -x '\.TP' | grep -vE '^(\.TP|--)$' > "$scratch/manual"
sed -n '/^QString codeOf(Reason/,/^}/s/.*QStringLiteral("\([^"]*\)").*/\1/p' model/domain/reason.cpp > "$scratch/program"
same "reason codes" "$scratch/manual" "$scratch/program"

section "FAILURE CODES" "REASON CODES" | grep -A1 -x '\.TP' | grep -vE '^(\.TP|--)$' > "$scratch/manual"
sed -n '/^QString codeOf(Failure/,/^}/s/.*QStringLiteral("\([^"]*\)").*/\1/p' model/result.cpp > "$scratch/program"
same "failure codes" "$scratch/manual" "$scratch/program"

section VERBS "EXIT STATUS" | grep -A1 -x '\.TP' | grep -vE '^(\.TP|--)$' > "$scratch/forms"
cut -d ' ' -f 1 "$scratch/forms" > "$scratch/manual"
"$cli" --lang en --help | sed -n 's/^  \([a-z]*\) .*/\1/p' > "$scratch/program"
same "verbs" "$scratch/manual" "$scratch/program"

while read -r verb form; do
    echo "$form" > "$scratch/form"
    options_in "$scratch/form" > "$scratch/manual"
    "$cli" --lang en "$verb" --help > "$scratch/help"
    options_in "$scratch/help" > "$scratch/program"
    same "options of $verb" "$scratch/manual" "$scratch/program"
done < "$scratch/forms"
