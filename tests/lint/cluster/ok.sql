-- up
ALTER TABLE items CLUSTER ON items_pkey;
