-- name: by_full :many
SELECT p.full_name, p.age FROM people p WHERE p.full_name ILIKE :like AND p.age > :age ORDER BY p.full_name, p.id;
-- name: grouped :many
SELECT p.age, count(*) AS n FROM people p GROUP BY p.age HAVING p.age IS NOT NULL ORDER BY p.age;
-- name: whole :many
SELECT p, p.full_name AS again FROM people p WHERE p.shout = 'X' ORDER BY p.full_name;
-- name: pets_of :many
SELECT t.name, t.owner.full_name AS owner, t.tag FROM pets t WHERE t.owner.full_name = :n;
-- name: upd :rows
UPDATE people p SET last = 'x' WHERE p.full_name = :n;
-- name: paged :page
-- sort: by_name (p.full_name, p.id), by_id (p.id)
SELECT p FROM people p ORDER BY :sort LIMIT :limit;
-- name: paged2 :page
SELECT t.name FROM pets t ORDER BY t.tag, t.id LIMIT :limit;
-- name: opt :many
-- optional: n
SELECT p.id FROM people p WHERE p.full_name = :n ORDER BY p.id;
-- name: lj :many
SELECT p.full_name, t.tag FROM pets t LEFT JOIN people p ON p.id = t.owner_id;
-- name: sub :many
SELECT (SELECT max(t.tag) FROM pets t WHERE t.owner_id = p.id AND t.tag <> p.full_name) AS m FROM people p;
