-- up
-- no transaction
CREATE SCHEMA hr;
CREATE SCHEMA sales;
