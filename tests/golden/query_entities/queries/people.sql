-- name: everyone :many
-- load: department, team.tasks
SELECT p FROM people p ORDER BY p.id;

-- name: people_and_departments :many
-- load: d.staff, boss
SELECT p, d, count(*) OVER () AS total FROM people p LEFT JOIN p.department d ORDER BY p.id;

-- name: department_of :maybe
SELECT d FROM people p LEFT JOIN p.department d WHERE p.id = :person;

-- name: busy_people :many
-- load: tasks(limit: 3, where: NOT done, order: title DESC) as urgent, department
SELECT p FROM people p ORDER BY p.name;

-- name: named_person :maybe person_line
SELECT p.id, p.name, p.boss.name AS "boss?" FROM people p WHERE p.name = :name;

-- name: all_lines :many person_line
SELECT p.id, p.name, p.boss.name AS "boss?" FROM people p ORDER BY p.id;

-- name: hire :one
INSERT INTO people (name, department_id) VALUES (:name, :department) RETURNING people;

-- name: people_in_part :many
-- load: department raise, team(only: name) selectin, team.tasks(only: title) joined, tasks lazy
SELECT p FROM people p ORDER BY p.id;
