-- name: string :many
SELECT 'abc AS x;

-- name: fine :many
SELECT e.nam FROM employees e;

-- name: quoted :many
SELECT "abc FROM employees;

-- name: comment :many
SELECT 1 /* never;

-- name: dollar :many
SELECT $a$ abc;

-- name: last :many
SELECT e.nme FROM employees e;
