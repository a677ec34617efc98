-- name: owners :many person_line
SELECT DISTINCT p.id, p.name, p.boss.name AS "boss?" FROM tasks t JOIN t.owner p ORDER BY p.id;

-- name: open_tasks :each
SELECT t, t.owner.name AS owner FROM tasks t WHERE NOT t.done;
