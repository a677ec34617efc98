#!/bin/bash
# tests/server/NAME: commands that ask a server about queries.
#
# A fresh database gets database.sql, or else what `ormgen ddl schema.orm` says, and data.sql; then
# ormgen runs in a copy of the folder with the words of `args`, and `--db` of that database unless they
# name another. What was
# printed and `exit N` must be as in `expect`.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    case_folders server
    exit
fi
folder=$root/tests/server/$1
work=$SCRATCH/work
mkdir "$work"
cp -r "$folder"/*.orm "$folder"/queries* "$work"
make_database "$1"
ddl=$folder/database.sql
if [[ ! -e $ddl ]]; then
    ddl=$SCRATCH/schema.sql
    "$ormgen" ddl "$folder/schema.orm" >"$ddl"
fi
fill=(-f "$ddl")
[[ ! -e $folder/data.sql ]] || fill+=(-f "$folder/data.sql")
PGOPTIONS='-c client_min_messages=warning' run_psql -d "$database_url_now" "${fill[@]}" >/dev/null
cd "$work"
read -ra args <"$folder/args"
[[ ${args[*]} == *--db* ]] || args+=(--db "$database_url_now")
status=0
env -u DATABASE_URL timeout 60 "$ormgen" "${args[@]}" \
    >"$SCRATCH/expect" 2>&1 </dev/null || status=$?
echo "exit $status" >>"$SCRATCH/expect"
same_or_update "$folder/expect" "$SCRATCH/expect"
