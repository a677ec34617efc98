#!/bin/bash
# tests/e2e/NAME, and examples/NAME as example_NAME: a program over generated code, run against a
# server.
#
# schema.orm and queries/ are compiled to C, main.c with it; a fresh database gets the schema and data.sql; `ormgen
# check` must have nothing to say there, and what the program prints on standard output, and `exit N` when that is not 0, must be as in `expect`.
# `env` holds settings for the program, one a line. Each file of refused/ must compile with -DRIGHT,
# and must not without: it shows what the types of generated code do not let pass.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    case_folders e2e
    find examples -mindepth 1 -maxdepth 1 -type d -printf 'example_%f\n' | LC_ALL=C sort
    exit
fi
folder=$root/tests/e2e/$1
[[ $1 != example_* ]] || folder=$root/examples/${1#example_}
made=$SCRATCH/generated
(cd "$folder" && "$ormgen" gen schema.orm -o "$made" && "$ormgen" ddl schema.orm >"$SCRATCH/schema.sql")

for refused in "$folder"/refused/*.c; do
    [[ -e $refused ]] || break
    check=("$CC" -std=c11 "${warnings[@]}" -I"$made" -I"$root/runtime/include" -fsyntax-only "$refused")
    "${check[@]}" -DRIGHT
    if "${check[@]}" 2>/dev/null; then
        echo "${refused#"$root/"} compiles, and must not"
        exit 1
    fi
done

read -ra libraries <<<"$(pq_libs) -pthread -lm"
"$CC" -std=c11 -D_POSIX_C_SOURCE=200809L "${warnings[@]}" "${variant_flags[@]}" \
    -I"$made" -I"$root/runtime/include" -I"$root/tests" "$folder"/*.c "$made"/*.c "$out/liborm.a" \
    "${libraries[@]}" -o "$SCRATCH/program"

make_database "$1"
fill=(-f "$SCRATCH/schema.sql")
[[ ! -e $folder/data.sql ]] || fill+=(-f "$folder/data.sql")
PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" "${fill[@]}"

# The server thinks of the queries what the program was made from.
[[ ! -d $folder/queries ]] || (cd "$folder" && "$ormgen" check schema.orm --db "$database_url_now")

settings=()
[[ ! -e $folder/env ]] || mapfile -t settings <"$folder/env"
status=0
env DATABASE_URL="$database_url_now" "${settings[@]}" timeout 120 "$SCRATCH/program" \
    >"$SCRATCH/expect" 2>"$SCRATCH/stderr" || status=$?
((status == 0)) || echo "exit $status" >>"$SCRATCH/expect"
same_or_update "$folder/expect" "$SCRATCH/expect" || {
    echo "and on standard error:"
    cat "$SCRATCH/stderr"
    exit 1
}
