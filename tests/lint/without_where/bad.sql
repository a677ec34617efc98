-- up
UPDATE items SET a = 1;
DELETE FROM hr.items;
