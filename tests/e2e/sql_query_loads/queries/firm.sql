-- name: plain :many
-- load: staff.tasks
SELECT d FROM departments d ORDER BY d.id;

-- name: nested_join :many
-- load: staff selectin, staff.boss joined, staff.tasks subquery
SELECT d FROM departments d ORDER BY d.id;

-- name: some_columns :many
-- load: staff(only: name), staff.tasks(only: title, done) joined
SELECT d FROM departments d ORDER BY d.id;

-- name: never :many
-- load: staff raise
SELECT d FROM departments d ORDER BY d.id;

-- name: each_alone :many
-- load: staff alone
SELECT d FROM departments d ORDER BY d.id;

-- name: later :many
-- load: staff(only: name) lazy
SELECT d FROM departments d ORDER BY d.id;

-- name: two_of_them :many
-- load: staff raise, p.tasks selectin, p.tasks(limit: 1, order: id) as first_task
SELECT d, p FROM departments d JOIN d.staff p ORDER BY p.id;
