-- up
ALTER TABLE items ADD CONSTRAINT items_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES kinds NOT VALID;
-- transaction
ALTER TABLE items VALIDATE CONSTRAINT items_kind_id_fkey;
-- transaction
ALTER TABLE items ADD COLUMN other_id bigint REFERENCES kinds;
