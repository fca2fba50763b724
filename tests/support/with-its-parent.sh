#!/bin/sh
# Runs the program that KOTOATLAS_PROGRAM names, with the arguments given. When it has ended, everything that it has
# started ends too; and so does all of it when the pipe that KOTOATLAS_WHILE_OPEN names, or standard input, has no
# writer any more: the one who started this holds it open, and loses it whichever way they end.
# It must be started as the leader of a process group.
if [ -n "${KOTOATLAS_WHILE_OPEN:-}" ]; then exec 3<"$KOTOATLAS_WHILE_OPEN"; else exec 3<&0; fi
"$KOTOATLAS_PROGRAM" "$@" </dev/null 3<&- &
program=$!
{ cat <&3 >/dev/null; kill -s KILL -- "-$$"; } &
wait "$program"
kill -s KILL -- "-$$"
