-- name: search :page
-- optional: name, department, min_salary
-- sort: by_name (e.name, e.id), by_department (e.department.name DESC, e.id)
SELECT e FROM employees e
WHERE e.name ILIKE :name AND e.department.name = :department AND e.salary >= :min_salary ORDER BY :sort LIMIT :limit;

-- name: either :page
SELECT e.id FROM employees e WHERE e.name = :a OR e.name = :b ORDER BY e.phone NULLS FIRST, e.id LIMIT :n;

-- name: fixed :page
SELECT e.id FROM employees e ORDER BY e.id LIMIT :n;

-- name: joined :many
-- optional: dep, low, since
-- sort: a (e.id), b (e.department.budget, e.id)
SELECT e.id FROM employees e JOIN departments d ON d.id = e.department_id AND d.name = :dep
WHERE e.salary > :low GROUP BY e.id, e.department.budget HAVING max(e.hired_on) > :since ORDER BY :sort;

-- name: joined_only :many
-- optional: dep
SELECT e.id FROM employees e JOIN departments d ON d.name = :dep WHERE e.id = 1;

-- name: upd :rows
-- optional: name, phone, kind
UPDATE employees SET name = :name, phone = :phone, salary = 1 WHERE id = :id AND kind = :kind;

-- name: sub :many
-- optional: x
SELECT s.id FROM (SELECT e.id FROM employees e WHERE e.name = :x AND e.salary > 1) s;

-- name: pathopt :many
-- optional: x, y
SELECT e.id FROM employees e JOIN e.projects p ON p.name = :x WHERE e.manager.name = :y;

-- name: first_only :many
-- optional: x
SELECT e.id FROM employees e WHERE e.name = :x AND e.salary > 1 AND e.id BETWEEN 1 AND 5 -- c
ORDER BY e.id;

-- name: star_path :many
SELECT *, e.department.name AS dep FROM employees e;

-- name: bare :many
SELECT name, salary, e.department.budget AS b FROM employees e WHERE name > 'a' ORDER BY name;

-- name: in_sub :many
SELECT e.id FROM employees e WHERE EXISTS (SELECT 1 FROM projects p WHERE p.name = e.department.name AND name > 'x');

-- name: upd_path :rows
UPDATE employees e SET name = e.department.name WHERE e.manager.department.name = 'x';

-- name: using_path :many
SELECT e.department.name AS n FROM employees e JOIN projects p USING (id);

-- name: left_path :many
SELECT m.department.name AS n FROM employees e LEFT JOIN e.manager m;

-- name: user_on :many
SELECT p.name FROM employees e LEFT JOIN e.projects p ON p.name > 'a' OR p.id = 1;

-- name: from_list :many
SELECT p.name FROM employees e, e.projects p;

-- name: key :many
SELECT e.department.id AS d, e.manager.id AS m, e.manager.department.id AS md FROM employees e;

-- name: quoted :many
SELECT E."department"."name" AS "a b" FROM "employees" AS E;

-- name: marks :many
SELECT e.phone AS "phone!", max(e.salary) OVER () AS "top?" FROM employees e ORDER BY "phone!";

-- name: entity_alias :many
SELECT e AS boss, m AS "worker" FROM employees e LEFT JOIN e.subordinates m;

-- name: comments :many
SELECT e.id -- the id
/* kept */ FROM employees e;

-- name: union_entities :many
SELECT e FROM employees e WHERE e.id = 1 UNION ALL SELECT m FROM employees m WHERE m.manager.name = :boss;

-- name: del :bulk
DELETE FROM employees WHERE id = :id;

-- name: lateral_join :many
SELECT e.id, x.n FROM employees e CROSS JOIN LATERAL (SELECT count(*) AS n FROM e.projects p) x;

-- name: returning_entity :many
UPDATE employees e SET salary = 1 RETURNING e, e.department.name AS dep;

-- name: cast_and_null :many
SELECT e.id FROM employees e WHERE (:name::varchar IS NULL OR e.name = :name) AND e.id > :least;
