-- up
ALTER TABLE items ADD COLUMN b bigint;
-- batched: items
UPDATE items SET b = a WHERE b IS NULL AND ctid >= $1 AND ctid < $2;
-- transaction
UPDATE items SET a = 0 WHERE a < 0;
