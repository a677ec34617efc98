-- name: only_conjunct :rows
-- optional: id
DELETE FROM employees WHERE id = :id;

-- name: only_conjuncts :rows
-- optional: id, name
UPDATE employees SET phone = :phone WHERE id = :id AND name = :name;

-- name: unknown :many
-- optional: nme
SELECT e.id FROM employees e WHERE e.name = :name;

-- name: in_the_list :many
-- optional: x
SELECT e.id + :x AS y FROM employees e;

-- name: under_or :many
-- optional: a, b
SELECT e.id FROM employees e WHERE e.name = :a OR e.email = :b;

-- name: two_in_one :many
-- optional: low, high
SELECT e.id FROM employees e WHERE e.salary BETWEEN :low AND :high;

-- name: outer_join :many
-- optional: x
SELECT e.id FROM employees e LEFT JOIN projects p ON p.name = :x;

-- name: in_limit :many
-- optional: n
SELECT e.id FROM employees e LIMIT :n;

-- name: in_values :exec
-- optional: name
INSERT INTO projects (name) VALUES (:name);

-- name: in_conflict :exec
-- optional: name
INSERT INTO projects (name) VALUES ('x') ON CONFLICT (name) DO UPDATE SET name = :name;

-- name: twice :many
-- optional: a, (a, b)
SELECT e.id FROM employees e WHERE e.name = :a AND e.email = :b;

-- name: too_many :many
-- optional: a, b, c, d, e, f, g, h, i
SELECT e.id FROM employees e WHERE e.name = :a AND e.name = :b AND e.name = :c AND e.name = :d AND e.name = :e AND e.name = :f AND e.name = :g AND e.name = :h AND e.name = :i;
