# A call of 101 arguments, and rows of 1665 columns.
many() {
    local i all=
    for ((i = 0; i < $1; i++)); do all+="${all:+, }$2"; done
    echo "$all"
}
echo "table t as T { id bigint primary key }" >schema.orm
mkdir queries
{
    echo "-- name: hundred :one"
    echo "SELECT concat($(many 100 1)) AS a;"
    echo "-- name: hundred_and_one :one"
    echo "SELECT concat($(many 101 1)) AS a;"
    echo "-- name: wide :one"
    echo "SELECT count(*) AS n FROM (SELECT $(many 1665 1)) AS x;"
    echo "-- name: as_wide_as_it_gets :one"
    echo "SELECT count(*) AS n FROM (SELECT $(many 1664 1)) AS x;"
} >queries/q.sql
