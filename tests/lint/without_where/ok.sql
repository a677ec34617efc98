-- up
CREATE TABLE fresh (a bigint);
UPDATE fresh SET a = 1;
UPDATE items SET a = 1 WHERE a < 0;
