-- up
-- no transaction
VACUUM (FULL, ANALYZE) items;
VACUUM FULL items;
