-- name: all :many
SELECT id, name FROM people;

-- name: all_row :exec
DELETE FROM people;

-- name: first :many Person
SELECT id FROM people;

-- name: second :many second
SELECT name FROM people;

-- name: third :many tenth
SELECT name FROM people;

-- name: fourth :many Tenth
SELECT name FROM people;

-- name: none :many
SELECT FROM people;
