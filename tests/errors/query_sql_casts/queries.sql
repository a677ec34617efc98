-- name: of_kind :many
-- optional: kind
SELECT e.name FROM employees e WHERE e.kind = :kind AND e.salary > :salary;

-- name: of_kinds :many
SELECT e.name FROM employees e WHERE e.kind = ANY (:kinds) OR e.kind = (:kinds)[1];

-- name: said_already :many
SELECT e.name FROM employees e WHERE e.kind = :kind::employment;
