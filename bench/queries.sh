#!/bin/bash
# What queries cost: compiling a thousand of them, reading rows through generated functions, and three
# optional filters over 500 000 rows. As for run.sh, which runs it last, the numbers are for reading.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/support/database.sh
: "${ROUNDS:=7}" "${CC:=gcc}"
out=build/bench/queries
rm -rf "$out" && mkdir -p "$out"

# The same 65 queries under other names, until there are a thousand.
for ((i = 1; i <= 16; i++)); do
    sed -E "s/^-- name: ([a-z_0-9]+)/-- name: \1_$i/" tests/query/chinook/queries.sql
done >"$out/thousand.sql"
build/release/bench/many_queries tests/query/chinook/schema.orm "$out/thousand.sql" "$ROUNDS"

# program NAME SCHEMA QUERIES SOURCE: the program over what ormgen makes of them.
program() {
    build/release/ormgen gen "$2" "$3" -o "$out/$1"
    read -ra libraries <<<"$(pkg-config --libs libpq) -pthread -lm"
    "$CC" -O2 -g -D_POSIX_C_SOURCE=200809L -I"$out/$1" -Iruntime/include "$4" "$out/$1"/*.c \
        build/release/liborm.a "${libraries[@]}" -o "$out/$1.run"
}
program rows schema.orm bench/rows/employees.sql bench/rows/query_rows.c
make_database bench_queries
here=$database_url_now
run_psql -d "$here" -f generated/schema.sql -f bench/employees.sql

# Instructions of a command's own process, a row of 100 000, by callgrind.
instructions() {
    DATABASE_URL=$here valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >"$out/sums" |
        awk '/Collected : / { print $4 / 100000 }'
}
# Whole results and streams, each beside the same by hand. libpq's single-row mode makes a result of each
# row, which costs most of what both sides of a stream do; with libpq 17 ours reads rows in chunks.
for pair in rows: entities: each:stream each_entity:stream; do
    way=${pair%:*}
    read -ra by_hand <<<"${pair#*:}"
    theirs=$(instructions build/release/bench/handwritten_employees 1 "${by_hand[@]}")
    cp "$out/sums" "$out/expected"
    ours=$(instructions "$out/rows.run" "$way" 1)
    diff "$out/expected" "$out/sums"
    awk -v way="$way" -v a="$ours" -v b="$theirs" 'BEGIN {
        printf "%-62s %10.0f : %10.0f instructions a row, ratio %.2f\n",
            "read 100 000 employees, query of " way " : by hand", a, b, a / b }'
done

program optional bench/optional/schema.orm bench/optional/queries bench/optional/optional_filters.c
build/release/ormgen ddl bench/optional/schema.orm >"$out/optional.sql"
run_psql -d "$here" -f "$out/optional.sql" -f bench/optional/people.sql
for plans in force_generic_plan auto; do
    echo "three optional filters over 500 000 rows, a statement a shape : \`IS NULL OR\`, plan_cache_mode $plans"
    PGOPTIONS="-c plan_cache_mode=$plans" DATABASE_URL=$here "$out/optional.run" "$ROUNDS"
done
