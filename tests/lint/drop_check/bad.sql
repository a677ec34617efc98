-- up
ALTER TABLE items DROP CONSTRAINT items_a_check;
