-- up
ALTER TABLE items ADD CONSTRAINT items_a_check CHECK (a > 0) NOT VALID;
ALTER TABLE items VALIDATE CONSTRAINT items_a_check;
-- transaction
ALTER TABLE items
    ADD CONSTRAINT items_b_check CHECK (b > 0) NOT VALID,
    VALIDATE CONSTRAINT items_b_check;
