#!/bin/bash
# The sample from an empty database: its history runs up, and the last migration down and up again,
# each time with a look at the column that it adds; then the program tells its story.
#
#   demo.sh ORMGEN COMPANY          DATABASE_URL names an empty database
set -euo pipefail
cd "$(dirname "$0")/.."
ormgen=$1
company=$2

migrate() {
    echo "\$ ormgen migrate $*"
    "$ormgen" migrate "$@"
}
# Ends the demo unless the database says that employees.phone is there, or not.
phone_is() {
    local found
    found=$("${PG_BIN:+$PG_BIN/}psql" -X -At -d "$DATABASE_URL" -c "select case when exists (select from
        information_schema.columns where table_name = 'employees' and column_name = 'phone')
        then 'there' else 'not there' end")
    echo "employees.phone is $found"
    [[ $found == "$1" ]]
}

migrate up
phone_is 'there'
migrate down
phone_is 'not there'
migrate up
phone_is 'there'
migrate status
"$company"
