-- up
ALTER TABLE measures DETACH PARTITION measures_2019;
