-- up
ALTER TABLE items ADD COLUMN token uuid DEFAULT gen_random_uuid();
ALTER TABLE items ADD COLUMN made timestamptz DEFAULT coalesce(NULL, clock_timestamp());
ALTER TABLE items ADD COLUMN code text DEFAULT my_own();
