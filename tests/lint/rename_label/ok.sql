-- up
CREATE TYPE state AS ENUM ('a');
ALTER TYPE state RENAME VALUE 'a' TO 'b';
