-- up
ALTER TABLE items SET (fillfactor = 90);
