-- up
CREATE TABLE fresh (a bigint, b bigint);
ALTER TABLE fresh DROP COLUMN b;
-- down
ALTER TABLE items DROP COLUMN a;
