-- up
CREATE SCHEMA fresh;
DROP SCHEMA fresh;
-- down
DROP SCHEMA hr;
