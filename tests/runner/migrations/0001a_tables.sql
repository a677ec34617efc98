-- revision: 0001a
-- message: tables

-- up
CREATE TABLE done (what text NOT NULL);
INSERT INTO done VALUES ('tables');
CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, capitals text) WITH (fillfactor = 10);
INSERT INTO people SELECT i, 'n' || i FROM generate_series(1, 2500) i;

-- down
DROP TABLE people;
DROP TABLE done;
