-- up
CREATE TABLE fresh (a bigint);
ALTER TABLE fresh ADD COLUMN twice bigint GENERATED ALWAYS AS (a * 2) STORED;
