-- up
ALTER TABLE items ADD CONSTRAINT items_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES kinds;
-- transaction
ALTER TABLE items ADD COLUMN other_id bigint DEFAULT 1 REFERENCES kinds;
