-- up
CREATE TABLE fresh (a bigint);
ALTER TABLE fresh ADD COLUMN id bigserial;
