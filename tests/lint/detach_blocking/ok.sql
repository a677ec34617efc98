-- up
-- no transaction
ALTER TABLE measures DETACH PARTITION measures_2019 CONCURRENTLY;
