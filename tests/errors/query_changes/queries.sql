-- name: no_rows :one
UPDATE employees SET name = :name WHERE id = :id;

-- name: counts_select :rows
SELECT e.id FROM employees e;

-- name: two_values :one
VALUES (1), (2);

-- name: none :one
SELECT e.id FROM employees e LIMIT 0;

-- name: exec_returning :exec
DELETE FROM projects WHERE id = :id RETURNING id;

-- name: rows_returning :rows
DELETE FROM projects WHERE id = :id RETURNING id;

-- name: too_many_values :exec
INSERT INTO projects (name) VALUES (:name, :other);

-- name: too_few_values :exec
INSERT INTO projects (id, name) VALUES (:name);

-- name: unknown_target :exec
INSERT INTO projects (nme) VALUES (:name);

-- name: column_twice :exec
INSERT INTO projects (name, name) VALUES (:a, :b);

-- name: wrong_value :exec
INSERT INTO employees (salary) VALUES (now());

-- name: set_unknown :exec
UPDATE projects SET nme = :name WHERE id = :id;

-- name: set_twice :exec
UPDATE projects SET name = :a, name = :b WHERE id = :id;

-- name: set_type :exec
UPDATE employees SET hired_on = 5 WHERE id = :id;

-- name: no_arbiter :exec
INSERT INTO employees (name) VALUES (:name) ON CONFLICT (name) DO NOTHING;

-- name: no_constraint :exec
INSERT INTO employees (name) VALUES (:name) ON CONFLICT ON CONSTRAINT nope DO NOTHING;

-- name: excluded_outside :many
INSERT INTO projects (name) VALUES (:name) RETURNING excluded.name AS x;

-- name: target_in_from :exec
UPDATE employees e SET name = s.n FROM (SELECT e.email AS n) s WHERE e.id = :id;

-- name: merge_target :exec
MERGE INTO projects p USING employees e ON p.id = e.id WHEN NOT MATCHED THEN INSERT (name) VALUES (p.name);

-- name: without_returning :many
WITH gone AS (DELETE FROM projects WHERE id = :id) SELECT g.id FROM gone g;
