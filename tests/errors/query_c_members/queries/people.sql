-- name: twice :many
SELECT id AS class, name AS "class_" FROM people;

-- name: no_name :many
SELECT id AS "the id", name AS "größe", mood AS "_mood" FROM people;

-- name: cursors :page
SELECT id FROM people WHERE id > :cursor ORDER BY id LIMIT :limit;

-- name: sorted :many
-- sort: by_id (id)
SELECT id FROM people WHERE id > :sort ORDER BY :sort;

-- name: nulls :rows
-- optional: name
UPDATE people SET name = :name, mood = :mood WHERE id = :name_null;
