-- revision: 0001a
-- message: people and days

-- up
CREATE TABLE people (id int PRIMARY KEY, name text, shown text) WITH (fillfactor = 10);
INSERT INTO people SELECT i, NULL, 'n' || i FROM generate_series(1, 2500) i;
CREATE INDEX people_name_idx ON people (name);
CREATE TABLE days (day int PRIMARY KEY) PARTITION BY RANGE (day);
CREATE TABLE days_new PARTITION OF days FOR VALUES FROM (10) TO (20);
INSERT INTO days SELECT i FROM generate_series(10, 19) i;

-- down
DROP TABLE people;
DROP TABLE IF EXISTS days_old;
DROP TABLE days;
