-- Who earns that much.
-- name: well_paid :many
SELECT e.name, e.salary, d.name AS "where", count(*) OVER () AS all_of_them
FROM employees e JOIN e.department d
WHERE e.salary >= :least AND '💶é' <> :sign;

-- name: names :many
SELECT name FROM Department
