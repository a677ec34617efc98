INSERT INTO depots (id, city) VALUES (1, 'Oslo'), (2, 'Rome');
INSERT INTO people (id, kind, name, boss_id, bonus, office, home_id, shares) VALUES
    (1, 'director', 'Ada', NULL, 900, 'top', 1, 5000),
    (2, 'manager', 'Bob', 1, 300, NULL, 2, 100),
    (3, 'person', 'Cyd', 2, NULL, NULL, NULL, 100),
    (4, 'person', 'Dan', 2, NULL, NULL, NULL, 100);
INSERT INTO vehicles (id, kind, plate, keeper_id) VALUES
    (1, 'car', 'C-1', 3), (2, 'truck', 'T-1', 4), (3, 'tanker', 'K-1', 2), (4, 'car', 'C-2', 3);
INSERT INTO cars (id, seats, length, twin_id) VALUES (1, 4, 3.85, NULL), (4, 2, NULL, 1);
INSERT INTO trucks (id, length, depot_id, litres) VALUES (2, 12.50, 1, NULL), (3, NULL, 2, 30000);
ALTER TABLE depots ALTER COLUMN id RESTART WITH 100;
ALTER TABLE people ALTER COLUMN id RESTART WITH 100;
ALTER TABLE vehicles ALTER COLUMN id RESTART WITH 100;
