INSERT INTO departments (name) VALUES ('Tools'), ('Data');
INSERT INTO people (name, notes, department_id, boss_id) VALUES
    ('Ann', 'first', 1, NULL), ('Bob', NULL, 2, 1), ('Cid', NULL, NULL, 1);
INSERT INTO tasks (title, done, owner_id)
SELECT 't' || n, n = 3, 2 FROM generate_series(1, 5) AS n;
INSERT INTO tasks (title, owner_id) VALUES ('alone', 1);
