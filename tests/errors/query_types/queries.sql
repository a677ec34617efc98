-- name: no_operator :many
SELECT e.id FROM employees e WHERE e.name + 1 = 2;

-- name: wrong_parameter :many
SELECT e.id FROM employees e WHERE e.id = :x AND e.hired_on > :x;

-- name: enum_label :many
SELECT e.id FROM employees e WHERE e.kind = 'ful_time';

-- name: bad_number :many
SELECT e.id FROM employees e WHERE e.id = 'abc';

-- name: not_boolean :many
SELECT e.id FROM employees e WHERE e.salary;

-- name: no_common_type :many
SELECT coalesce(e.salary, e.hired_on) AS x FROM employees e;

-- name: unknown_type :many
SELECT e.id::bigin AS x FROM employees e;

-- name: impossible_cast :many
SELECT e.hired_on::bigint AS x FROM employees e;

-- name: untyped_parameter :many
SELECT concat(:a, 'x') AS x FROM employees e;

-- name: union_types :many
SELECT id FROM employees UNION SELECT hired_on FROM employees;

-- name: union_width :many
SELECT id FROM employees UNION SELECT id, name FROM departments;

-- name: row_width :many
SELECT e.id FROM employees e WHERE (e.id, e.name) = (1, 'x', 2);

-- name: subquery_width :many
SELECT e.id FROM employees e WHERE e.id IN (SELECT d.id, d.name FROM departments d);

-- name: scalar_width :many
SELECT (SELECT d.id, d.name FROM departments d) AS x;

-- name: empty_array :many
SELECT ARRAY[] AS x;

-- name: not_an_array :many
SELECT e.id[1] AS x FROM employees e;

-- name: no_field :many
SELECT (e.salary).cents AS x FROM employees e;

-- name: collation_of_a_number :many
SELECT e.id COLLATE "C" AS x FROM employees e;

-- name: limit_text :many
SELECT e.id FROM employees e LIMIT e.name;
