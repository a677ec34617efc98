-- name: named :many
SELECT p, p.full_name AS again FROM people p WHERE p.full_name ILIKE :like ORDER BY p.full_name DESC, p.id;

-- name: decades :many
SELECT p.decade, count(*) AS people FROM people p GROUP BY p.decade ORDER BY p.decade NULLS LAST;

-- name: tags :many
SELECT t.tag, t.owner.full_name AS owner FROM pets t ORDER BY t.tag;

-- name: directory :page
-- sort: by_name (p.full_name, p.id)
SELECT p.full_name FROM people p ORDER BY :sort LIMIT :limit;

-- name: marry :rows
UPDATE people p SET last = :last WHERE p.full_name = :who;
