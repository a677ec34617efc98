-- up
ALTER TABLE items RENAME CONSTRAINT a TO b;
ALTER INDEX items_a_idx RENAME TO items_b_idx;
ALTER TABLE items ADD COLUMN d__new bigint;
-- transaction
ALTER TABLE items RENAME COLUMN d TO d__old;
ALTER TABLE items RENAME COLUMN d__new TO d;
ALTER TABLE items DROP COLUMN d__old;
-- down
ALTER TABLE items RENAME COLUMN b TO a;
