#!/bin/bash
# TPC-H's queries, from $CORPORA: the compiled C of each gives the rows that psql gives, to the letter.
#
# tests/query/tpch has the model, the rows and the parameters. The same statements go both ways: for
# psql their parameters are its variables. SEED (1) makes other rows; with any, each query finds some.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
: "${CORPORA:=../shared/corpora}" "${SEED:=1}"
if (($# == 0)); then
    echo results
    exit
fi
if [[ ! -d $CORPORA/tpch/queries ]]; then
    echo "$CORPORA/tpch is not there"
    exit 77
fi
ours=$root/tests/query/tpch
mkdir "$SCRATCH/queries"
"$ours/convert.sh" "$CORPORA/tpch/queries" >"$SCRATCH/queries/tpch.sql"
cp "$ours/schema.orm" "$SCRATCH"
(cd "$SCRATCH" && "$ormgen" gen schema.orm -o generated && "$ormgen" ddl schema.orm >schema.sql)
read -ra libraries <<<"$(pq_libs) -pthread -lm"
"$CC" -std=c11 -D_POSIX_C_SOURCE=200809L "${warnings[@]}" "${variant_flags[@]}" \
    -I"$SCRATCH/generated" -I"$root/runtime/include" "$ours/results.c" "$SCRATCH"/generated/*.c \
    "$out/liborm.a" "${libraries[@]}" -o "$SCRATCH/results"

make_database tpch
PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" -v seed="$SEED" \
    -f "$SCRATCH/schema.sql" -f "$ours/data.sql"
DATABASE_URL=$database_url_now "$SCRATCH/results" >"$SCRATCH/all"

# split FILE FOLDER: what stands behind each line that is a query's name, in a file of that name.
split() {
    mkdir "$2"
    awk -v folder="$2" '/^(-- name: )?q[0-9]+( :many)?$/ { sub(/^-- name: /, ""); file = folder "/" $1; printf "" >file; next }
        { print >file }' "$1"
}
split "$SCRATCH/all" "$SCRATCH/rows"
split "$SCRATCH/queries/tpch.sql" "$SCRATCH/statements"
while IFS='|' read -ra values; do
    query=${values[0]} variables=()
    for ((i = 1; i < ${#values[@]}; i++)); do variables+=(-v "p$i=${values[i]}"); done
    run_psql -d "$database_url_now" "${variables[@]}" -At -f "$SCRATCH/statements/$query" >"$SCRATCH/expected"
    if [[ ! -s $SCRATCH/expected || $(<"$SCRATCH/expected") == '' ]]; then
        echo "not ok - $query has no rows with seed $SEED"
    elif diff -u "$SCRATCH/expected" "$SCRATCH/rows/$query"; then
        echo "ok - $query"
    else
        echo "not ok - $query"
    fi
done <"$ours/parameters"
