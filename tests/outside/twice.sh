#!/bin/bash
# Runs a command, and once more if it fails. Only for what a screen reader says: what it is about to say gives way to the next
# event, and on a busy machine that falls differently each time. Each try has a desktop and a reader of its own.
# usage: twice.sh COMMAND ...
"$@" && exit
echo "once more" >&2
exec "$@"
