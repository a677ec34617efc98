#!/bin/bash
# tests/golden/NAME: schema.orm, and queries/ if there are any, in; expect/ holds all that comes of it.
#
# expect/ has the generated C, schema.sql (what `ormgen ddl` prints) and dump.sql (what pg_dump -s
# says of a database made from it, without what differs between versions 15 to 17). The C is
# compiled as C11 and as C++17 by gcc and by clang, each header alone too; a variant with
# sanitizers leaves compilers and server to the plain one. Files beside schema.orm may be imported.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    case_folders golden
    exit
fi
folder=$root/tests/golden/$1
actual=$SCRATCH/actual
mkdir "$actual"
cd "$folder"
"$ormgen" gen schema.orm -o "$actual"
"$ormgen" ddl schema.orm >"$actual/schema.sql"

# Comments, settings and psql's own words differ between versions; so does blank space.
normalise_dump() {
    sed -e '/^--/d' -e '/^SET /d' -e '/^SELECT pg_catalog.set_config/d' -e '/^.restrict /d' -e '/^.unrestrict /d' | cat -s |
        sed -e '1{/^$/d}'
}

# Whether this pg_dump can read this server: it refuses newer ones.
can_dump() {
    local server client
    server=$(run_psql -d "$DATABASE_URL" -Atc "show server_version_num")
    client=$("$PG_BIN/pg_dump" --version | sed -E 's/.* ([0-9]+)\.[0-9].*/\1/')
    ((client >= server / 10000)) || echo "ok - dump # skip pg_dump $client cannot read a server $server"
}

dump_database() {
    make_database "$1"
    PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" -f "$actual/schema.sql"
    no_dump=$(can_dump)
    if [[ -n $no_dump ]]; then
        cp "$folder/expect/dump.sql" "$actual/dump.sql"
        return
    fi
    "$PG_BIN/pg_dump" -s --no-owner -d "$database_url_now" >"$SCRATCH/dump"
    normalise_dump <"$SCRATCH/dump" >"$actual/dump.sql"
}

# A header alone is a file that includes nothing else, so that it must include what it uses.
compile_all() {
    local file sources=() headers=()
    for file in "$actual"/*.c; do sources+=("$file"); done
    for file in "$actual"/*.h; do
        headers+=("$SCRATCH/alone_$(basename "$file" .h).c")
        echo "#include \"$(basename "$file")\"" >"${headers[-1]}"
    done
    local flags=("${warnings[@]}" -fsyntax-only -I"$actual" -I"$root/runtime/include")
    gcc -x c -std=c11 "${flags[@]}" "${sources[@]}" "${headers[@]}"
    clang -x c -std=c11 "${flags[@]}" "${sources[@]}" "${headers[@]}"
    g++ -x c++ -std=c++17 "${flags[@]}" "${sources[@]}" "${headers[@]}"
    clang++ -x c++ -std=c++17 "${flags[@]}" "${sources[@]}" "${headers[@]}"
    cat "${sources[@]}" >"$SCRATCH/together.c"
    gcc -x c -std=c11 "${flags[@]}" "$SCRATCH/together.c"
}

no_dump=
if [[ $VARIANT == release ]]; then
    compile_all
    dump_database "$1"
else
    cp "$folder/expect/dump.sql" "$actual/dump.sql"
fi
same_or_update "$folder/expect" "$actual"
[[ -z $no_dump ]] || printf '%s\n' "ok - output" "$no_dump"
