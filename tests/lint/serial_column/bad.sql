-- up
ALTER TABLE items ADD COLUMN id bigserial;
