-- up
ALTER TYPE state ADD VALUE 'b' AFTER 'a';
-- transaction
ALTER TABLE items ALTER COLUMN s SET DEFAULT 'b';
