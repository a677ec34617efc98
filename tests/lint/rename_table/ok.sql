-- up
CREATE TABLE fresh (a bigint);
ALTER TABLE fresh RENAME TO fresher;
CREATE INDEX ON fresher (a);
