-- 500 000 people: 5000 names, 1000 departments.
INSERT INTO people SELECT g, 'n' || g % 5000, g % 1000, g FROM generate_series(1, 500000) g;
VACUUM ANALYZE people;
