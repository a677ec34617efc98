-- up
-- no transaction
REINDEX (CONCURRENTLY) INDEX items_a_idx;
REINDEX TABLE CONCURRENTLY items;
