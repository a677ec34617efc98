#!/bin/bash
# Runs one case of the suite that check.sh is at and prints its result lines in one piece.
#
# The suite script says how the case went by its status: 0 passed, 77 skipped with the reason as
# the last line of output, anything else failed. Or it prints `ok - NAME`, `ok - NAME # skip WHY`
# and `not ok - NAME` lines itself, for a case of many parts. Other output is shown on failure only.
# The case has a folder of its own in $SCRATCH.
set -uo pipefail
case=$1
name=$VARIANT/$SUITE/$case
SCRATCH=$CHECK_DIR/$VARIANT.$SUITE.$case
export SCRATCH
mkdir -p "$SCRATCH"
log=$SCRATCH.log
status=0
"$(dirname "$0")/suite_$SUITE.sh" "$case" >"$log" 2>&1 </dev/null || status=$?

report() {
    if grep -qE '^(not )?ok - ' "$log"; then
        sed -nE "s|^(not )?ok - |&$name: |p" "$log"
        if ((status != 0)) && ! grep -q '^not ok - ' "$log"; then
            echo "not ok - $name ended with status $status"
        fi
    elif ((status == 0)); then
        echo "ok - $name"
    elif ((status == 77)); then
        echo "ok - $name # skip $(tail -n 1 "$log")"
    else
        echo "not ok - $name"
    fi
    if ((status != 0 && status != 77)); then
        grep -vE '^(not )?ok - ' "$log" | tail -n 200 | sed 's/^/#   /'
    fi
}
text=$(report)
(
    flock 9
    printf '%s\n' "$text"
) 9>>"$CHECK_DIR/lock"
rm -rf "$SCRATCH" "$log"
