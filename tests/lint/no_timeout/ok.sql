SET lock_timeout = '5s';
BEGIN;
ALTER TABLE items ADD COLUMN a bigint;
COMMIT;
