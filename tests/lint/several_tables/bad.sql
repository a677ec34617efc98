-- up
ALTER TABLE items ADD COLUMN a bigint;
ALTER TABLE kinds ADD COLUMN a bigint;
ALTER TABLE others ADD COLUMN a bigint;
