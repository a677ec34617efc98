-- up
-- no transaction
VACUUM (ANALYZE) items;
