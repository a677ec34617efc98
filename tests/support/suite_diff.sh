#!/bin/bash
# tests/diff/NN_name: from.orm and to.orm in; `expect` says what `ormgen diff` makes of them.
#
# `expect` has the list of differences and the statements, each with its exit code. Against a server
# a database of from.orm becomes one of to.orm by those statements: pg_dump -s of it must be that of
# one made from scratch, but for the order of columns. Then back again, where that can be. rows.sql,
# if there is one, fills the first database; check.sql, if there is one, must print `t` lines only.
# `flags`, if there is one, has options for each diff.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    case_folders diff
    exit
fi
folder=$root/tests/diff/$1
cd "$folder"

# Runs a diff, with what it says and how it ends.
record() {
    local status=0
    echo "\$ diff $*"
    "$ormgen" diff --shadow "$DATABASE_URL" --from from.orm --to to.orm "$@" 2>&1 || status=$?
    echo "# exit $status"
    echo
    last=$status
}

flags=()
[[ ! -f flags ]] || mapfile -t flags <flags
{
    record "${flags[@]}"
    record --sql "${flags[@]}"
    if ((last == 2)); then
        flags+=(--allow-drop)
        record --sql "${flags[@]}"
    fi
    record --sql --down "${flags[@]}"
} >"$SCRATCH/actual"
same_or_update "$folder/expect" "$SCRATCH/actual"

for side in from to; do
    "$ormgen" diff --shadow "$DATABASE_URL" --from $side.orm --to $side.orm >"$SCRATCH/same" || { cat "$SCRATCH/same" && exit 1; }
done
"$ormgen" diff --shadow "$DATABASE_URL" --from from.orm --to to.orm --sql "${flags[@]}" >"$SCRATCH/up.sql" 2>/dev/null && status=0 || status=$?
# Only what differs, and what statements there are for, is run.
if [[ $VARIANT != release ]] || ((status != 1)); then
    exit 0
fi

# Each statement on a line, each column on one with its table's name; then sorted.
dump() {
    "$PG_BIN/pg_dump" -s --no-owner -d "$1" |
        sed -e '/^--/d' -e '/^SET /d' -e '/^SELECT pg_catalog.set_config/d' -e '/^.restrict /d' -e '/^.unrestrict /d' -e '/^$/d' |
        awk '
            /^CREATE (UNLOGGED )?TABLE / { table = $0; print; next }
            table && /^\)/ { print table " " $0; table = ""; next }
            table { sub(/,$/, ""); print table " " $0; next }
            { statement = statement $0 }
            /;$/ { gsub(/  +/, " ", statement); print statement; statement = "" }' | LC_ALL=C sort
}
run_script() { PGOPTIONS='-c client_min_messages=warning' run_psql -d "$1" -f "$2" >/dev/null; }

build() {
    "$ormgen" ddl "$1.orm" >"$SCRATCH/$1.sql"
    run_script "$database_url_now" "$SCRATCH/$1.sql"
    dump "$database_url_now" >"$SCRATCH/$1.dump"
}
# A database must not differ from the schema it was made of.
same_as_database() {
    "$ormgen" diff --shadow "$DATABASE_URL" --from "$1.orm" --to "db:$database_url_now" || { echo "$1.orm is not its database" && exit 1; }
}
make_database "$1"
build to
same_as_database to
drop_database
make_database "$1"
build from
[[ ! -f rows.sql ]] || run_script "$database_url_now" rows.sql
run_script "$database_url_now" "$SCRATCH/up.sql"
dump "$database_url_now" >"$SCRATCH/up.dump"
diff -u "$SCRATCH/to.dump" "$SCRATCH/up.dump"
same_as_database to
if [[ -f check.sql ]]; then
    run_psql -At -d "$database_url_now" -f check.sql >"$SCRATCH/check"
    if grep -vx t "$SCRATCH/check"; then exit 1; fi
fi

"$ormgen" diff --shadow "$DATABASE_URL" --from from.orm --to to.orm --sql --down "${flags[@]}" >"$SCRATCH/down.sql" || true
if ! grep -q '^-- irreversible' "$SCRATCH/down.sql"; then
    run_script "$database_url_now" "$SCRATCH/down.sql"
    dump "$database_url_now" >"$SCRATCH/down.dump"
    diff -u "$SCRATCH/from.dump" "$SCRATCH/down.dump"
fi
