-- name: owners :many person_line
SELECT DISTINCT p.id, p.name, p.boss.name AS "boss?" FROM tasks t JOIN t.owner p ORDER BY p.id;

-- name: open_tasks :each
SELECT t, t.owner.name AS owner FROM tasks t WHERE NOT t.done;

-- What a path in ON leads to is absent with the row that it starts from.
-- name: names_and_owners :many
SELECT d.name, t.owner.name AS owner, t.title FROM departments d FULL JOIN tasks t ON d.name = t.owner.name;

-- name: owners_of_all :many
SELECT t.title, p.name AS owner FROM tasks t RIGHT JOIN t.owner p;
