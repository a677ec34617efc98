-- name: find_people :many
-- optional: name, department, least
SELECT p.id, p.name FROM people p
WHERE p.name = :name AND p.department = :department AND p.salary >= :least
ORDER BY p.id;

-- The same as one statement for all: the plan has to suit each of them.
-- name: find_people_at_once :many
SELECT p.id, p.name FROM people p
WHERE (:name::varchar IS NULL OR p.name = :name) AND (:department::integer IS NULL OR p.department = :department)
  AND (:least::numeric IS NULL OR p.salary >= :least)
ORDER BY p.id;
