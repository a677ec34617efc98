-- revision: 0003a
-- parent: 0002a
-- message: capitals, a few pages at a time

-- up
SET search_path = public, pg_catalog;
-- batched: people
UPDATE people SET capitals = coalesce(capitals, '') || upper(name) WHERE ctid >= $1 AND ctid < $2
    AND capitals IS NULL;
-- transaction
ALTER TABLE people ADD CONSTRAINT capitals_there CHECK (capitals IS NOT NULL) NOT VALID;
-- transaction
ALTER TABLE people VALIDATE CONSTRAINT capitals_there;
INSERT INTO done VALUES ('capitals');

-- down
DELETE FROM done WHERE what = 'capitals';
ALTER TABLE people DROP CONSTRAINT capitals_there;
UPDATE people SET capitals = NULL;
