-- up
-- no transaction
CREATE INDEX CONCURRENTLY items_a_idx ON items (a);
-- transaction
CREATE TABLE fresh (a bigint);
CREATE INDEX fresh_a_idx ON fresh (a);
CREATE INDEX whole_a_idx ON ONLY whole (a);
