# What is too much for the parser, the protocol or C is an error, never a crash; lines are cut here.
compile() {
    "$ORMGEN" gen schema.orm queries.sql -o out 2>&1 | cut -c 1-100 || true
}
{
    printf -- '-- name: long_sum :one\nSELECT '
    printf '1 + %.0s' $(seq 20000)
    echo '1 AS sum;'
} >queries.sql
compile
{
    printf -- '-- name: long_list :many\nSELECT id FROM t WHERE id IN (0'
    printf ', :p%s::int' $(seq 32768)
    echo ');'
} >queries.sql
compile
