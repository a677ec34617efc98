#!/bin/bash
# tests/migrate/NAME: a project, what is typed in it, and what comes of that.
#
# The case's folder is copied and `commands`, a bash script, run in the copy, with DATABASE_URL naming
# an empty database. There
#
#     ormgen …        shows the command line, what it says and how it ends
#     sql '…'         shows what the database answers
#     show FILE…      shows files
#     write FILE      makes a file of standard input
#
# What all of that shows must be as in `expect`; times and process ids are left out.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    case_folders migrate
    exit
fi
folder=$root/tests/migrate/$1
cp -r "$folder" "$SCRATCH/project"
cd "$SCRATCH/project"
rm -f expect

# shellcheck disable=SC2317  # Called by the case.
ormgen() {
    local status=0
    echo "\$ ormgen $*"
    "$ormgen" "$@" 2>&1 || status=$?
    ((status == 0)) || echo "exit $status"
    echo
}
# shellcheck disable=SC2317
sql() { run_psql -At -d "$DATABASE_URL" -c "$1" 2>&1; }
# shellcheck disable=SC2317
show() {
    local file
    for file; do
        echo "--- $file"
        cat "$file"
    done
    echo
}
# shellcheck disable=SC2317
write() { cat >"$1"; }

make_database "migrate_$1"
server=$DATABASE_URL
export DATABASE_URL=$database_url_now SHADOW=$server
[[ -e ormgen.conf ]] || echo "shadow = $server" >ormgen.conf
export PGOPTIONS='-c client_min_messages=warning'
# Bash's own `set -e` would be off inside a condition.
set +e
(
    set -eu
    # shellcheck source=/dev/null
    . ./commands
) >"$SCRATCH/shown" 2>&1
status=$?
set -e
export DATABASE_URL=$server
((status == 0)) || echo "commands ended with status $status" >>"$SCRATCH/shown"
sed -E -e 's/(statements?), [0-9.]+ (ms|s)\)/\1)/' -e 's/process [0-9]+/process N/g' -e 's|postgresql://[^ ]*|URL|g' \
    -e 's/ for -?[0-9]+ s/ for N s/g' "$SCRATCH/shown" >"$SCRATCH/actual"
same_or_update "$folder/expect" "$SCRATCH/actual"
