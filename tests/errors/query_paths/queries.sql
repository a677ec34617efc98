-- name: to_many :many
SELECT e.projects.name AS x FROM employees e;

-- name: no_relationship :many
SELECT e.departmet.name AS x FROM employees e;

-- name: no_column :many
SELECT e.department.nam AS x FROM employees e;

-- name: ends_in_relationship :many
SELECT e.id FROM employees e WHERE e.department = :department;

-- name: through_to_many :many
SELECT e.department.employees.name AS x FROM employees e;

-- name: join_unknown :many
SELECT e.id FROM employees e JOIN e.projcts p;

-- name: join_of_unknown :many
SELECT e.id FROM employees e JOIN x.projects p;

-- name: long_unknown :many
SELECT e.manager.department.nme AS x FROM employees e;

-- name: of_a_subquery :many
SELECT s.department.name AS x FROM (SELECT * FROM employees) s;

-- name: in_utf8 :many
SELECT 'größe' AS größe, e.departement.name AS abteilung FROM employees e;

-- name: grouped_by_the_key :many
SELECT e.department.name, count(*) AS n FROM employees e GROUP BY e.department.id;
