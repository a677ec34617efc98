SET lock_timeout = '5s';
CREATE INDEX CONCURRENTLY items_a_idx ON items (a);
ALTER TABLE items ADD COLUMN b bigint;
CREATE TABLE fresh (a bigint);
DROP INDEX CONCURRENTLY items_b_idx;
