INSERT INTO departments (name) VALUES ('Engineering'), ('Sales'), ('Empty');
INSERT INTO employees (name, phone, photo, department_id, manager_id) VALUES
    ('Ada', '1', '\xff', 1, NULL), ('Bob', NULL, NULL, 1, 1), ('Cyd', '3', '\x00', 2, 1), ('Dan', NULL, NULL, 2, 3);
INSERT INTO badges VALUES (10, 1), (30, 3);
INSERT INTO projects (name) VALUES ('Apollo'), ('Gemini');
INSERT INTO employee_projects (employee_id, project_id) VALUES (1, 1), (1, 2), (2, 1);
INSERT INTO tasks (rank, project_id) VALUES (1, 1), (3, 1), (2, 2);
