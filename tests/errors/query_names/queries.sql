-- name: unknown_column :many
SELECT e.salry FROM employees e;

-- name: unknown_bare_column :many
SELECT nam FROM employees;

-- name: unknown_table :many
SELECT 1 AS x FROM employes;

-- name: unknown_alias :many
SELECT x.name FROM employees e;

-- name: name_instead_of_alias :many
SELECT employees.name FROM employees e;

-- name: ambiguous :many
SELECT name FROM employees e JOIN departments d ON d.id = e.department_id;

-- name: alias_twice :many
SELECT e.name FROM employees e JOIN employees e ON true;

-- name: not_lateral :many
SELECT s.n AS n FROM employees e, (SELECT e.salary AS n) s;

-- name: user_as_a_table :many
SELECT u.id FROM user u;

-- name: column_of_a_subquery :many
SELECT s.total FROM (SELECT sum(salary) AS sum FROM employees) s;

-- name: column_of_with :many
WITH paid AS (SELECT id FROM employees) SELECT p.salary FROM paid p;

-- name: with_twice :many
WITH a AS (SELECT 1 AS x), a AS (SELECT 2 AS x) SELECT a.x FROM a;

-- name: using_missing :many
SELECT e.id FROM employees e JOIN projects p USING (salary);

-- name: too_many_names :many
SELECT t.a FROM (SELECT 1) AS t (a, b);

-- name: known_column_after_comment :many
/* größer */ SELECT /* ö */ e.gröss FROM employees e;
