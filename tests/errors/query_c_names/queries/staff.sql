-- name: person_new :many
SELECT p FROM people p;

-- name: person :many
SELECT p FROM people p;

-- name: mood_opt :exec
DELETE FROM people;

-- name: orm_people :many
SELECT p FROM people p;

-- name: while :many
SELECT p FROM people p;

-- name: größe :many
SELECT p FROM people p;

-- name: find :many
SELECT p FROM people p WHERE p.id = :id;

-- name: find_args :many
SELECT p FROM people p;

-- name: mood :many
-- sort: calm (p.id)
SELECT p FROM people p ORDER BY :sort;

-- name: each :each
SELECT p FROM people p;

-- name: each_open :exec
DELETE FROM people;
