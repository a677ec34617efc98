-- revision: 0002a
-- parent: 0001a
-- message: whose way back is the longer one

-- up
DROP INDEX people_name_idx;
CREATE INDEX people_shown_idx ON people (shown);
CREATE TABLE days_old PARTITION OF days FOR VALUES FROM (0) TO (10);
UPDATE people SET name = shown;
ALTER TABLE people ALTER COLUMN name SET NOT NULL;

-- down
SET search_path = public, pg_catalog;
ALTER TABLE people ALTER COLUMN name DROP NOT NULL;
-- no transaction
CREATE INDEX CONCURRENTLY people_name_idx ON people (name);
DROP INDEX CONCURRENTLY people_shown_idx;
-- batched: people
UPDATE people SET name = NULL, shown = shown || '!' WHERE ctid >= $1 AND ctid < $2 AND name IS NOT NULL;
-- no transaction
ALTER TABLE days DETACH PARTITION days_old CONCURRENTLY;
REINDEX TABLE CONCURRENTLY days_new;
-- transaction
DROP TABLE days_old;
ALTER TABLE people ADD CONSTRAINT unnamed CHECK (name IS NULL) NOT VALID;
-- transaction
ALTER TABLE people VALIDATE CONSTRAINT unnamed;
