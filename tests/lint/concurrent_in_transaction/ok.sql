-- up
-- no transaction
CREATE INDEX CONCURRENTLY items_a_idx ON items (a);
