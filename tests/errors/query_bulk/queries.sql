-- name: select_bulk :bulk
SELECT e.id FROM employees e WHERE e.id = :id;

-- name: returning_bulk :bulk
INSERT INTO projects (name) VALUES (:name) RETURNING id;

-- name: two_rows :bulk
INSERT INTO projects (name) VALUES (:a), (:b);

-- name: no_parameters :bulk
DELETE FROM projects WHERE id = 1;

-- name: default_value :bulk
INSERT INTO projects (id, name) VALUES (DEFAULT, :name);

-- name: conflict_parameter :bulk
INSERT INTO projects (name) VALUES (:name) ON CONFLICT (name) DO UPDATE SET name = :other;

-- name: not_plain :copy
INSERT INTO projects (name) VALUES (upper(:name));

-- name: no_insert :copy
UPDATE projects SET name = :name WHERE id = 1;
