#!/bin/bash
# Schemas that others wrote, from $CORPORA: loaded into a database, written as schema.orm by a
# query, and compiled. The DDL must make a database with the same tables, and the C must compile.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
: "${CORPORA:=../shared/corpora}"
names=(chinook pagila tpch)
if (($# == 0)); then
    printf '%s\n' "${names[@]}"
    exit
fi
if [[ ! -d $CORPORA/$1 ]]; then
    echo "$CORPORA/$1 is not there"
    exit 77
fi

# The scripts make databases and set owners of their own; only their DDL is wanted.
ddl_of() {
    case $1 in
    chinook) sed -e '/^DROP DATABASE/d; /^CREATE DATABASE/d; /^\\c /d' -e '/^INSERT INTO/,$d' "$CORPORA/chinook/chinook.sql" ;;
    pagila) sed -e '/OWNER TO/d' "$CORPORA/pagila/pagila-schema.sql" ;;
    tpch) cat "$CORPORA"/tpch/tpch-{schema,pkeys,fkeys,index}.sql ;;
    esac
}
make_database "corpus_$1"
theirs=$database_url_now their_name=$database
ddl_of "$1" >"$SCRATCH/theirs.sql"
PGOPTIONS='-c client_min_messages=error' run_psql -v ON_ERROR_STOP=0 -d "$theirs" -f "$SCRATCH/theirs.sql" >/dev/null 2>&1
run_psql -d "$theirs" -f tests/support/schema_of_database.sql >"$SCRATCH/schema.orm"
grep -q '^table' "$SCRATCH/schema.orm"
run_psql -d "$theirs" -f tests/support/fingerprint.sql >"$SCRATCH/theirs.txt"
drop_database

"$ormgen" gen "$SCRATCH/schema.orm" -o "$SCRATCH/out"
"$CC" -std=c11 "${warnings[@]}" -fsyntax-only -I"$SCRATCH/out" -Iruntime/include "$SCRATCH"/out/*.c
"$ormgen" ddl "$SCRATCH/schema.orm" >"$SCRATCH/ours.sql"
make_database "corpus_$1"
[[ $database == "$their_name" ]]
PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" -f "$SCRATCH/ours.sql"
run_psql -d "$database_url_now" -f tests/support/fingerprint.sql >"$SCRATCH/ours.txt"
diff -u "$SCRATCH/theirs.txt" "$SCRATCH/ours.txt"
