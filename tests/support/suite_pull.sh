#!/bin/bash
# An existing database becomes a schema that makes the same database.
#
# Each case is a piece of SQL: the company sample, what `ormgen ddl` gives for every golden case,
# tests/pull/*.sql, and schemas that others wrote, from $CORPORA. It is loaded into a database;
# that is pulled, and a second database is made from the schema alone. The dumps of both, sorted,
# must be the same, and so must the schema that is pulled from the second, which C can be made of.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
: "${CORPORA:=../shared/corpora}"
if (($# == 0)); then
    echo sample
    echo password_stays_secret
    echo only_some_schemas
    case_folders golden | sed 's/^/golden_/'
    for file in tests/pull/*.sql; do basename "$file" .sql; done
    printf '%s\n' chinook pagila migra migra_pairs
    exit
fi

# The scripts of others make databases and set owners of their own; only their DDL is wanted.
sql_of() {
    case $1 in
    sample) "$ormgen" ddl schema.orm ;;
    golden_*) cat "tests/golden/${1#golden_}/expect/schema.sql" ;;
    chinook) sed -e '/^DROP DATABASE/d; /^CREATE DATABASE/d; /^\\c /d' -e '/^INSERT INTO/,$d' "$CORPORA/chinook/chinook.sql" ;;
    pagila) sed -e '/OWNER TO/d' "$CORPORA/pagila/pagila-schema.sql" ;;
    migra_*) cat "$CORPORA/migra/${1#migra_}.sql" ;;
    *) cat "tests/pull/$1.sql" ;;
    esac
}

# Sorted, since objects come in another order; without what is no part of a schema.
dump() {
    "$PG_BIN/pg_dump" -s --no-owner -d "$1" |
        sed -e '/^--/d' -e '/^SET /d' -e '/^SELECT pg_catalog.set_config/d' -e '/^$/d' \
            -e '/^.restrict /d' -e '/^.unrestrict /d' | LC_ALL=C sort
}

# One SQL file there and back; `strict` when it must load without an error.
round_trip() {
    local name=$1 on_error=$2 sql=$SCRATCH/theirs.sql
    sql_of "$name" >"$sql"
    make_database "pull_$VARIANT"
    local first=$database_url_now
    PGOPTIONS='-c client_min_messages=error' run_psql -v ON_ERROR_STOP="$on_error" -d "$first" -f "$sql" >"$SCRATCH/load" 2>&1 ||
        { cat "$SCRATCH/load" && return 1; }
    "$ormgen" pull --db "$first" >"$SCRATCH/first.orm" 2>"$SCRATCH/leftovers"
    dump "$first" >"$SCRATCH/first.dump"
    drop_database
    "$ormgen" ddl "$SCRATCH/first.orm" >"$SCRATCH/ours.sql"
    make_database "pull_$VARIANT"
    PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" -f "$SCRATCH/ours.sql"
    "$ormgen" pull --db "$database_url_now" >"$SCRATCH/second.orm"
    dump "$database_url_now" >"$SCRATCH/second.dump"
    drop_database
    cat "$SCRATCH/leftovers"
    [[ ! -s $SCRATCH/leftovers ]]
    diff -u "$SCRATCH/first.orm" "$SCRATCH/second.orm"
    diff -u "$SCRATCH/first.dump" "$SCRATCH/second.dump"
    "$ormgen" fmt --check "$SCRATCH/first.orm"
    "$ormgen" gen "$SCRATCH/first.orm" -o "$SCRATCH/c"
    [[ $name == golden_* ]] || "$CC" -std=c11 "${warnings[@]}" -fsyntax-only -I"$SCRATCH/c" -Iruntime/include "$SCRATCH"/c/*.c
}

# Two SQL files: what is pulled from both differs, and the statements between make the first database
# one that does not differ from the second schema any more.
converge() {
    make_database "pair_$VARIANT"
    PGOPTIONS='-c client_min_messages=error' run_psql -v ON_ERROR_STOP=0 -d "$database_url_now" -f "$2" >/dev/null 2>&1
    "$ormgen" pull --db "$database_url_now" >"$SCRATCH/b.orm" 2>/dev/null
    drop_database
    make_database "pair_$VARIANT"
    PGOPTIONS='-c client_min_messages=error' run_psql -v ON_ERROR_STOP=0 -d "$database_url_now" -f "$1" >/dev/null 2>&1
    "$ormgen" pull --db "$database_url_now" >"$SCRATCH/a.orm" 2>/dev/null
    local status=0
    "$ormgen" diff --shadow "$DATABASE_URL" --from "$SCRATCH/a.orm" --to "$SCRATCH/b.orm" --sql --allow-drop >"$SCRATCH/up.sql" || status=$?
    ((status == 1))
    PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" -f "$SCRATCH/up.sql" >/dev/null
    "$ormgen" diff --shadow "$DATABASE_URL" --from "db:$database_url_now" --to "$SCRATCH/b.orm"
}

needs_corpus() {
    [[ -d $CORPORA/$1 ]] || { echo "$CORPORA/$1 is not there" && exit 77; }
}

case $1 in
chinook | pagila)
    needs_corpus "$1"
    round_trip "$1" 0
    ;;
migra_pairs)
    needs_corpus migra
    for folder in "$CORPORA"/migra/*/; do
        pair=$(basename "$folder")
        if "$0" "pair_$pair" >"$SCRATCH/log" 2>&1; then
            echo "ok - $pair"
        else
            echo "not ok - $pair"
            sed 's/^/    /' "$SCRATCH/log"
        fi
    done
    ;;
pair_*) converge "$CORPORA/migra/${1#pair_}/a.sql" "$CORPORA/migra/${1#pair_}/b.sql" ;;
migra_*) round_trip "$1" 0 ;;
migra)
    needs_corpus migra
    for file in "$CORPORA"/migra/*/[ab].sql; do
        pair=${file#"$CORPORA"/migra/}
        if "$0" "migra_${pair%.sql}" >"$SCRATCH/log" 2>&1; then
            echo "ok - $pair"
        else
            echo "not ok - $pair"
            sed 's/^/    /' "$SCRATCH/log"
        fi
    done
    ;;
password_stays_secret)
    # Neither what does not parse nor what does not answer is quoted with its password.
    for url in 'postgresql://me:hunter2@/none?host=/nowhere' 'postgresql://me:hun@hunter2@nowhere/none' \
        'postgresql://me:hunter2@[broken/none' "password='hunter2' host=/nowhere oops"; do
        status=0
        "$ormgen" pull --db "$url" >"$SCRATCH/out" 2>&1 || status=$?
        cat "$SCRATCH/out"
        ((status == 2))
        if grep -q hunter2 "$SCRATCH/out"; then exit 1; fi
        [[ -s $SCRATCH/out ]]
    done
    ;;
only_some_schemas)
    make_database pull_schemas
    run_psql -d "$database_url_now" -c 'create schema a; create schema b; create table a.x (id int primary key);
        create table b.y (id int primary key, x int references a.x)'
    "$ormgen" pull --db "$database_url_now" --schema b >"$SCRATCH/b.orm"
    if grep -q '^table a' "$SCRATCH/b.orm"; then exit 1; fi
    grep -q 'foreign key (x) references a.x (id)' "$SCRATCH/b.orm"
    status=0
    "$ormgen" pull --db "$database_url_now" --schema b --schema c >"$SCRATCH/out" 2>&1 || status=$?
    cat "$SCRATCH/out"
    ((status == 2))
    grep -q "the database has no schema .c." "$SCRATCH/out"
    ;;
*) round_trip "$1" 1 ;;
esac
