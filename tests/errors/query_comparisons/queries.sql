-- name: ordered_without_order :many
SELECT e.id, e.p FROM (SELECT id, point(id, id) AS p FROM employees) e ORDER BY e.p;

-- name: grouped_without_equality :many
SELECT e.j, count(*) AS n FROM (SELECT to_json(name) AS j FROM employees) e GROUP BY e.j;

-- name: distinct_arrays :many
SELECT DISTINCT e.id, ARRAY[xmlparse(CONTENT e.name)] AS documents FROM employees e;

-- name: union_of_documents :many
SELECT to_json(e.name) AS j FROM employees e UNION SELECT to_json(d.name) FROM departments d;

-- name: partitioned :many
SELECT e.id, rank() OVER (PARTITION BY point(e.id, 0) ORDER BY to_json(e.name)) AS r FROM employees e;

-- name: aggregated :many
SELECT count(DISTINCT to_json(e.name)) AS n, greatest(to_json(1), to_json(2)) AS most FROM employees e;

-- name: one_error_only :many
SELECT min(point(e.id, 0)) AS least, count(*) AS n FROM employees e;
