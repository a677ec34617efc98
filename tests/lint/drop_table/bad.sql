-- up
DROP TABLE items, kinds;
