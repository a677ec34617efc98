-- up
REINDEX INDEX items_a_idx;
-- transaction
REINDEX TABLE items;
