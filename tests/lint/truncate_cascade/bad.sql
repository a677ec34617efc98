-- up
TRUNCATE items CASCADE;
