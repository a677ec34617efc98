-- up
ALTER TABLE items ADD UNIQUE (a);
-- transaction
ALTER TABLE items ADD COLUMN b text UNIQUE;
