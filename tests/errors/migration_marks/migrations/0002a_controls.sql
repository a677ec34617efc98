-- revision: 0002a
-- parnet: 0001a
-- Note: this is only a comment

-- up
BEGIN;
CREATE TABLE t (id int);
COMMIT;
CREATE INDEX CONCURRENTLY i ON t (id);
DROP INDEX /* so */ CONCURRENTLY i;
-- no transaction
VACUUM t;
-- batched:
UPDATE t SET id = 1;
-- batched: t
UPDATE t SET id = 1 WHERE ctid >= $1;
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC; SELECT CASE WHEN true THEN 1 END; SELECT 2; END;
ALTER TABLE p DETACH PARTITION q CONCURRENTLY;
-- down: sorry
DROP TABLE t;
-- up
