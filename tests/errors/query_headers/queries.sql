SELECT 1;

-- name: unknown_cardinality :mny
SELECT 1 AS x;

-- name: no_cardinality
SELECT 1 AS x;

-- name:
SELECT 1 AS x;

-- name: unknown_directive :many
-- optinal: x
SELECT 1 AS x;

-- name: twice :many
SELECT 1 AS x;

-- name: twice :one
SELECT 2 AS x;

-- name: two_statements :many
SELECT 1 AS x; SELECT 2 AS x;

-- name: inside :many
SELECT 1 AS x
-- load: x
FROM employees;

-- load: before
-- name: after :many
SELECT 1 AS x;

-- name: bad_sort :many
-- sort: by_name
SELECT 1 AS x;

-- name: bad_sort_bracket :many
-- sort: by_name (name
SELECT 1 AS x;

-- name: bad_load_option :many
-- load: projects(size: 3) as p
SELECT e FROM employees e;

-- name: trailing :many Row more
SELECT 1 AS x;

-- name: numbered :many
SELECT e.id FROM employees e WHERE e.id = $1;

-- name: no_statement :many
