#!/bin/bash
# What comparing a database of a thousand tables with its schema costs, beside one bulk read of the same
# catalogue through psql, and beside Alembic's compare where Debian's python3-alembic is there. As for
# run.sh, which runs it, the numbers are for reading.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/.."
. tests/support/database.sh
: "${ROUNDS:=7}"
out=build/bench/catalogue
rm -rf "$out" && mkdir -p "$out"
bench/make_inputs.sh "$out" 1000
build/release/ormgen ddl "$out/schema.orm" >"$out/schema.sql"
make_database bench_catalogue
here=$database_url_now
run_psql -1 -d "$here" -f "$out/schema.sql"
run_psql -d "$here" -c analyze

our_diff() { build/release/ormgen diff --from "$out/schema.orm" --to "db:$here"; }
bulk_read() { run_psql -At -d "$here" -f bench/catalogue.sql; }
alembic_compare() { /usr/bin/python3 bench/alembic_compare.py "$here"; }

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
wall() {
    local began=$EPOCHREALTIME
    "$@" >"$out/said" 2>"$out/complaints" || { tail -n 5 "$out/complaints" >&2 && return 1; }
    awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'
}
sides=(our_diff bulk_read)
if /usr/bin/python3 -c 'import alembic, psycopg2' 2>/dev/null; then
    sides+=(alembic_compare)
    ulimit -s unlimited
    /usr/bin/python3 bench/alembic_compare.py "$here" --check
else
    echo "alembic: python3-alembic and python3-psycopg2 are not there"
fi
for ((i = 0; i <= ROUNDS; i++)); do
    for side in "${sides[@]}"; do
        seconds=$(wall "$side")
        ((i == 0)) || echo "$seconds" >>"$out/$side"
    done
done
for side in "${sides[@]}"; do
    awk -v side="$side" -v a="$(median <"$out/our_diff")" -v b="$(median <"$out/$side")" \
        'BEGIN { printf "%-62s %10.3f : %10.3f s, ratio %.2f\n", "diff of 1000 tables, ormgen : " side, a, b, a / b }'
done
