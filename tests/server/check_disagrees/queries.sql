-- The column may be NULL, and is text there.
-- name: names :many
SELECT p.name FROM people p;

-- name: keys :many
SELECT p.id FROM people p WHERE p.id > :least;

-- The enum is not there.
-- name: of_mood :many
SELECT p.id FROM people p WHERE p.mood = :mood;

-- The column is not there, in one shape alone; „ä“ stands before it.
-- name: with_a_mood :many
-- optional: least
SELECT 'ä' AS letter, p.id FROM people p WHERE p.id > 0 AND p.mood IS NOT NULL AND p.id < :least;

-- name: births :many
SELECT p.born AS b FROM people p WHERE p.born > :after;

-- name: everything :many
SELECT p.* FROM people p;
