-- up
ALTER TABLE items ADD COLUMN a bigint;
ALTER TABLE items ADD COLUMN b bigint;
ALTER TABLE kinds SET (fillfactor = 90);
-- transaction
ALTER TABLE kinds ADD COLUMN a bigint;
-- transaction
ALTER TABLE items RENAME CONSTRAINT a TO b;
ALTER TABLE items RENAME COLUMN d TO e; -- lint: ignore E0924: to see the next
ALTER TABLE items RENAME TO things; -- lint: ignore E0925: to see the next
ALTER TABLE things ADD COLUMN c bigint;
-- transaction
DROP TABLE old; -- lint: ignore E0919: to see the next
ALTER TABLE things DROP COLUMN c; -- lint: ignore E0918: to see that this is fine
