INSERT INTO people (name, "order", department, salary)
SELECT 'n' || g, 'c' || g % 7, g % 100, g FROM generate_series(1, 20000) g;
INSERT INTO places (name) SELECT 'p' || g FROM generate_series(1, 10) g;
ANALYZE;
