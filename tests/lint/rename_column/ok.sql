-- up
ALTER TABLE items RENAME CONSTRAINT a TO b;
ALTER INDEX items_a_idx RENAME TO items_b_idx;
-- down
ALTER TABLE items RENAME COLUMN b TO a;
