-- up
-- no transaction
CREATE UNIQUE INDEX CONCURRENTLY items_pkey ON items (id);
-- transaction
ALTER TABLE items ADD CONSTRAINT items_pkey PRIMARY KEY USING INDEX items_pkey;
