-- name: misspelt :many
-- load: manager joinned
SELECT e FROM employees e;

-- name: unknown :many
-- load: department eagerly, projects raise
SELECT e FROM employees e;

-- name: two_words :many
-- load: department joined raise
SELECT e FROM employees e;

-- name: own_list :many
-- load: projects(limit: 1) joined as some
SELECT e FROM employees e;

-- name: own_columns :many
-- load: projects(only: name, limit: 1) as some
SELECT e FROM employees e;

-- name: no_column :many
-- load: projects(only: name, ‘’, budgett)
SELECT e FROM employees e;

-- name: near_column :many
-- load: projects(only: nam) selectin
SELECT e FROM employees e;

-- name: twice :many
-- load: projects joined, department, projects
SELECT e FROM employees e;

-- name: empty :many
-- load: projects(only:)
SELECT e FROM employees e;

-- name: option :many
-- load: projects(columns: name)
SELECT e FROM employees e;

-- name: fine :many
-- load: projects(only: name) joined, department raise, manager.projects(only: id, name) subquery
SELECT e FROM employees e;
