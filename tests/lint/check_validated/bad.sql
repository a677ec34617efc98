-- up
ALTER TABLE items ADD CONSTRAINT items_a_check CHECK (a > 0);
-- transaction
ALTER TABLE items ADD COLUMN b bigint CHECK (b > 0);
-- transaction
ALTER DOMAIN positive ADD CHECK (VALUE > 0);
