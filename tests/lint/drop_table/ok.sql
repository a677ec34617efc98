-- up
CREATE TABLE fresh (a bigint);
DROP TABLE fresh;
-- down
DROP TABLE items;
