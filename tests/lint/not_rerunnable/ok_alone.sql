CREATE TABLE fresh (a bigint);
