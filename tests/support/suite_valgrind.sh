#!/bin/bash
# The demo and the compiler under valgrind's memcheck: no invalid access, nothing lost.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    printf '%s\n' compiler demo
    exit
fi
# shellcheck disable=SC2054
memcheck=(valgrind -q --leak-check=full --show-leak-kinds=definite,possible
    --errors-for-leak-kinds=definite,possible --error-exitcode=99)
case $1 in
compiler)
    "${memcheck[@]}" "$ormgen" gen schema.orm -o "$SCRATCH/out"
    ;;
demo)
    tests/support/with_database.sh generated/schema.sql -- "${memcheck[@]}" "$out/examples/company"
    ;;
esac
