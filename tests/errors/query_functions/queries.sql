-- name: unknown_function :many
SELECT uper(e.name) AS x FROM employees e;

-- name: wrong_arguments :many
SELECT upper(e.id, 1) AS x FROM employees e;

-- name: aggregate_in_where :many
SELECT e.id FROM employees e WHERE count(*) > 1;

-- name: nested_aggregate :many
SELECT sum(count(*)) AS x FROM employees e;

-- name: window_in_where :many
SELECT e.id FROM employees e WHERE rank() OVER (ORDER BY e.id) = 1;

-- name: window_unknown :many
SELECT rank() OVER w AS x FROM employees e;

-- name: set_in_where :many
SELECT e.id FROM employees e WHERE generate_series(1, 2) = 1;

-- name: rank_without_over :many
SELECT rank() AS x FROM employees e;

-- name: record_without_columns :many
SELECT * FROM jsonb_to_recordset('[]') r;

-- name: ungrouped :many
SELECT e.department_id, e.name FROM employees e GROUP BY e.department_id;

-- name: ungrouped_having :many
SELECT count(*) AS n FROM employees e HAVING e.salary > 1;

-- name: position :many
SELECT e.id FROM employees e ORDER BY 2;

-- name: distinct_on :many
SELECT DISTINCT ON (e.department_id) e.id FROM employees e ORDER BY e.id;

-- name: order_of_union :many
SELECT id FROM employees UNION SELECT id FROM departments ORDER BY id + 1;
