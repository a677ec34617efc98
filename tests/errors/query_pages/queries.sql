-- name: no_key :page
SELECT e.name FROM employees e ORDER BY e.name LIMIT :limit;

-- name: no_key_sort :page
-- sort: by_name (e.name), by_id (e.id)
SELECT e FROM employees e ORDER BY :sort LIMIT :limit;

-- name: nullable_key :page
SELECT e.name FROM employees e ORDER BY e.phone, e.id LIMIT :limit;

-- name: no_limit :page
SELECT e.name FROM employees e ORDER BY e.id;

-- name: fixed_limit :page
SELECT e.name FROM employees e ORDER BY e.id LIMIT 10;

-- name: no_order :page
SELECT e.name FROM employees e LIMIT :limit;

-- name: grouped :page
SELECT e.department_id, count(*) AS n FROM employees e GROUP BY e.department_id ORDER BY e.department_id LIMIT :limit;

-- name: windows :page
SELECT e.id, rank() OVER (ORDER BY e.salary) AS r FROM employees e ORDER BY e.id LIMIT :limit;

-- name: with_offset :page
SELECT e.id FROM employees e ORDER BY e.id LIMIT :limit OFFSET 10;

-- name: union_page :page
SELECT e.id FROM employees e UNION SELECT d.id FROM departments d ORDER BY id LIMIT :limit;

-- name: join_to_many :page
SELECT e.id FROM employees e JOIN e.projects p ORDER BY e.id LIMIT :limit;

-- name: change :page
DELETE FROM projects WHERE id = :id;

-- name: injected :many
-- sort: by_name (e.name; DROP TABLE employees)
SELECT e.id FROM employees e ORDER BY :sort;

-- name: injected_comment :many
-- sort: by_name (e.name -- x)
SELECT e.id FROM employees e ORDER BY :sort;

-- name: injected_limit :many
-- sort: by_name (e.name LIMIT 1)
SELECT e.id FROM employees e ORDER BY :sort;

-- name: sort_column :many
-- sort: by_name (e.nam)
SELECT e.id FROM employees e ORDER BY :sort;

-- name: unused_sort :many
-- sort: by_name (e.name)
SELECT e.id FROM employees e ORDER BY e.id;

-- name: no_sorts :many
SELECT e.id FROM employees e ORDER BY :sort;

-- name: sort_twice :many
-- sort: a (e.id), a (e.name)
SELECT e.id FROM employees e ORDER BY :sort;
