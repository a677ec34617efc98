-- up
ALTER TABLE items ADD CONSTRAINT tried_check CHECK (a > 0) NOT VALID;
ALTER TABLE items DROP CONSTRAINT tried_check;
-- down
ALTER TABLE items DROP CONSTRAINT items_a_check;
