-- up
ALTER TABLE items DROP CONSTRAINT items_kind_id_fkey;
