-- up
TRUNCATE items;
