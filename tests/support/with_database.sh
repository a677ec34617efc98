#!/bin/bash
# Runs a command with DATABASE_URL naming a throwaway database filled by SQL files.
#
#   with_database.sh FILE.sql... -- COMMAND [ARGUMENT...]
set -euo pipefail
. "$(dirname "$0")/database.sh"
: "${PG_BIN:=$(dirname "$(command -v psql)")}"
database_url_now=
files=()
while [[ $1 != -- ]]; do
    files+=(-f "$1")
    shift
done
shift
make_database sample
((${#files[@]} == 0)) || run_psql -d "$database_url_now" "${files[@]}"
status=0
DATABASE_URL=$database_url_now "$@" || status=$?
exit "$status"
