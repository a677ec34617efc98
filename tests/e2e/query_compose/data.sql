INSERT INTO departments (name) VALUES ('Engineering'), ('Sales');
INSERT INTO people (name, rank, salary, tags, department_id) VALUES
    ('Ada', 'senior', 120.50, '{a,b}', 1), ('Bob', 'junior', 80, NULL, 1), ('Cyd', 'junior', NULL, '{}', 2),
    ('Dan', 'senior', 99, NULL, NULL), ('Eve', 'senior', 150, NULL, 1);
INSERT INTO tasks (title, owner_id) VALUES ('one', 1), ('two', 1), ('three', 5);
