#!/bin/bash
# tests/unit/test_NAME.c: one program a file, one result a test.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    find tests/unit -name 'test_*.c' -printf '%f\n' | sed 's/^test_//; s/\.c$//' | LC_ALL=C sort
    exit
fi
status=0
CK_TAP_LOG_FILE_NAME=$SCRATCH/tap CK_VERBOSITY=silent CK_DEFAULT_TIMEOUT=${CK_DEFAULT_TIMEOUT:-60} \
    "$out/tests/unit/test_$1" || status=$?
# libcheck's `ok 3 - file:case:test: Passed`; on failure the message is what helps.
[[ ! -e $SCRATCH/tap ]] || sed -nE \
    -e 's/^ok [0-9]+ - [^:]*:[^:]*:([^:]*): .*/ok - \1/p' \
    -e 's/^not ok [0-9]+ - ([^:]*:[^:]*:([^:]*): .*)/not ok - \2\n\1/p' "$SCRATCH/tap"
exit "$status"
