# Sourced: throwaway databases on the server that DATABASE_URL names.
# shellcheck shell=bash disable=SC2034
run_psql() { "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 "$@"; }

# The URL (or conninfo string) of another database on the same server.
database_url() {
    if [[ $DATABASE_URL =~ ^(postgres(ql)?://[^/?]*)(/[^?]*)?(.*)$ ]]; then
        echo "${BASH_REMATCH[1]}/$1${BASH_REMATCH[4]}"
    else
        echo "$DATABASE_URL dbname=$1"
    fi
}

# Makes a database and sets database (its name) and database_url_now; drop_database takes it away.
make_database() {
    database=ormgen_test_$(printf '%s' "$1" | tr -c 'a-z0-9_\n' '_' | cut -c1-30)_$$
    run_psql -d "$DATABASE_URL" -c "create database $database template template0 encoding 'UTF8'"
    database_url_now=$(database_url "$database")
    trap drop_database EXIT
    trap 'exit 143' INT TERM HUP
}
# shellcheck disable=SC2317  # Reached through the trap.
drop_database() {
    PGOPTIONS='-c client_min_messages=error' run_psql -d "$DATABASE_URL" \
        -c "drop database if exists $database with (force)"
}
