-- revision: 0001a
-- message: what can be changed in no transaction

-- up
CREATE TYPE mood AS ENUM ('good');
CREATE TABLE days (day int PRIMARY KEY, mood mood) PARTITION BY RANGE (day);
CREATE TABLE days_old PARTITION OF days FOR VALUES FROM (0) TO (10);
CREATE TABLE days_new PARTITION OF days FOR VALUES FROM (10) TO (20);
INSERT INTO days SELECT i, 'good' FROM generate_series(0, 19) i;

-- down
DROP TABLE IF EXISTS days_old;
DROP TABLE days;
DROP TYPE mood;
