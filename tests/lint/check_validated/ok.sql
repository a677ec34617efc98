-- up
ALTER TABLE items ADD CONSTRAINT items_a_check CHECK (a > 0) NOT VALID;
-- transaction
ALTER TABLE items VALIDATE CONSTRAINT items_a_check;
-- transaction
CREATE TABLE fresh (a bigint);
ALTER TABLE fresh ADD CHECK (a > 0);
CREATE DOMAIN fresher AS int;
ALTER DOMAIN fresher ADD CHECK (VALUE > 0);
