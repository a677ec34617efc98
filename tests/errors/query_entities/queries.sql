-- name: column_and_table :many
SELECT name FROM departments name;

-- name: union_of_different :many
SELECT e FROM employees e UNION ALL SELECT d FROM departments d;

-- name: same_name_twice :many
SELECT e, e.id AS e FROM employees e;

-- name: twice_one_column :many
SELECT e.id, d.id FROM employees e, departments d;

-- name: no_name :many
SELECT e.salary * 2 FROM employees e;

-- name: a_record :many
SELECT ROW(e.id, e.name) AS r FROM employees e;

-- name: load_without_entity :many
-- load: department
SELECT e.id FROM employees e;

-- name: load_unknown :many
-- load: departmnt
SELECT e FROM employees e;

-- name: load_unknown_step :many
-- load: department.staff
SELECT e FROM employees e;

-- name: load_ambiguous :many
-- load: department
SELECT e, m FROM employees e JOIN e.manager m;

-- name: load_filtered :many
-- load: projects(limit: 3)
SELECT e FROM employees e;

-- name: load_to_one_filtered :many
-- load: department(limit: 1) as d
SELECT e FROM employees e;

-- name: load_limit :many
-- load: projects(limit: many) as recent
SELECT e FROM employees e;

-- name: row_one :many Shared
SELECT e.id FROM employees e;

-- name: row_two :many Shared
SELECT e.name FROM employees e;
