-- revision: 0002a
-- parent: 0001a
-- message: indexes, built while others go on

-- up
-- no transaction
CREATE INDEX CONCURRENTLY people_name_idx ON people (name);
CREATE UNIQUE INDEX CONCURRENTLY people_name_key ON people (name);
-- transaction
INSERT INTO done VALUES ('indexes');
ALTER TABLE people ADD CONSTRAINT people_name_key UNIQUE USING INDEX people_name_key;
-- no transaction
DROP INDEX CONCURRENTLY people_name_idx;

-- down
DELETE FROM done WHERE what = 'indexes';
ALTER TABLE people DROP CONSTRAINT people_name_key;
