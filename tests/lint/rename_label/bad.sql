-- up
ALTER TYPE state RENAME VALUE 'a' TO 'b';
