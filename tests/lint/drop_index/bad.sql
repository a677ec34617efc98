-- up
DROP INDEX items_a_idx;
