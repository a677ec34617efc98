-- up
ALTER TABLE items ADD CONSTRAINT items_a_check CHECK (a > 0) NOT VALID;
-- transaction
ALTER TABLE items VALIDATE CONSTRAINT items_a_check;
