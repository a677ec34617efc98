-- name: in_department :many
-- optional: department, least
SELECT p FROM people p WHERE p.department = :department AND p.salary > :least;

-- name: by_name_and_city :many
SELECT p.id FROM people p WHERE p.salary < :most AND p.name = :name AND p."order" = :city;

-- name: like_name :many
SELECT p.id FROM people p WHERE p.name ILIKE :pattern;

-- name: by_lower_name :many
SELECT p.id FROM people p WHERE lower(p.name) = :name;

-- name: small_table :many
SELECT l.id FROM places l WHERE l.name = :name;

-- name: raise :rows
UPDATE people SET salary = salary + 1 WHERE name = :name;

-- name: raise_all :bulk
UPDATE people SET salary = :salary WHERE id = :id;

-- name: add_people :copy
INSERT INTO people (name, salary) VALUES (:name, :salary);
