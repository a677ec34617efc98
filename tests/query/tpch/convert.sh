#!/bin/bash
# Prints TPC-H's queries as ormgen takes them: each a named statement, `:1` a parameter `:p1`, its
# generator's directives gone, the view of query 15 a WITH item.
#
#   convert.sh FOLDER-OF-QUERIES
set -euo pipefail
for number in $(seq 1 22); do
    echo "-- name: q$number :many"
    sed -E -e 's/[[:space:]]+$//; /^--/d; /^:[xo]$/d; /^:n -1$/d; s/^:n ([0-9]+)$/limit \1/' \
        -e "s/date ':([0-9]+)'/cast(:p\1 as date)/g" \
        -e "s/interval ':([0-9]+)' day/(:p\1 * interval '1 day')/g" \
        -e "s/'%:([0-9]+)%:([0-9]+)%'/'%' || :p\1 || '%' || :p\2 || '%'/g" \
        -e "s/'%:([0-9]+)%'/'%' || :p\1 || '%'/g; s/'%:([0-9]+)'/'%' || :p\1/g" \
        -e "s/':([0-9]+)%'/:p\1 || '%'/g; s/':([0-9]+)'/:p\1/g" \
        -e 's/([^:p0-9a-z]):([0-9]+)/\1:p\2/g' \
        -e 's/^create view revenue:s (.*) as$/with revenue \1 as (/' \
        -e '/^drop view/d; s/revenue:s/revenue/g' \
        "$1/$number.sql" |
        if ((number == 15)); then sed -E '0,/;$/s/;$/)/'; else cat; fi
done
