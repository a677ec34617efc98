-- name: load_where_unknown :many
-- load: projects(where: "näme" = 'x' AND nme = 'a') as some
SELECT e FROM employees e;

-- name: load_where_type :many
-- load: projects(where: projects.name > 5) as some
SELECT e FROM employees e;

-- name: load_where_no_condition :many
-- load: projects(where: id, order: name DESC) as some
SELECT e FROM employees e;

-- name: load_where_aggregate :many
-- load: projects(where: count(*) > 1) as some
SELECT e FROM employees e;

-- name: load_where_parameter :many
-- load: projects(where: name = :name) as some
SELECT e FROM employees e;

-- name: load_where_more :many
-- load: projects(where: true; DROP TABLE projects) as some
SELECT e FROM employees e;

-- name: load_order_unknown :many
-- load: projects(order: nam DESC) as some
SELECT e FROM employees e;

-- name: load_order_more :many
-- load: projects(order: name LIMIT 1) as some
SELECT e FROM employees e;

-- name: load_order_path :many
-- load: projects(order: employees.name) as some
SELECT e FROM employees e;

-- name: load_each :each
-- load: projects
SELECT e FROM employees e;
