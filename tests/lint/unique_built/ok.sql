-- up
-- no transaction
CREATE UNIQUE INDEX CONCURRENTLY items_a_key ON items (a);
-- transaction
ALTER TABLE items ADD CONSTRAINT items_a_key UNIQUE USING INDEX items_a_key;
