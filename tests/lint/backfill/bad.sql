-- up
ALTER TABLE items ADD COLUMN b bigint;
UPDATE items SET b = a WHERE b IS NULL;
