-- name: people_of :many
-- optional: name
-- load: tasks
SELECT p FROM people p WHERE p.department.name = :department AND p.name LIKE :name ORDER BY p.name DESC;

-- name: payroll :many
SELECT d.name, p.rank, count(*) AS heads, sum(p.salary) AS total
FROM people p JOIN p.department d GROUP BY d.name, p.rank ORDER BY d.name, p.rank;

-- name: pairs :many
-- sort: by_person (p.name), by_department (d.name DESC, p.name)
SELECT p, d, p.id * 10 AS odd_name FROM people p LEFT JOIN p.department d ORDER BY :sort;

-- name: ranked :many
WITH numbered AS (SELECT name, row_number() OVER (ORDER BY salary DESC NULLS LAST) AS place FROM people)
SELECT name, place FROM numbered;

-- name: add_task :many
INSERT INTO tasks (title, owner_id) VALUES (:title, :owner) RETURNING id;
