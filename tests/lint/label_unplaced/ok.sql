-- up
ALTER TYPE state ADD VALUE 'b' AFTER 'a';
-- transaction
ALTER TYPE state ADD VALUE 'aa' BEFORE 'b';
