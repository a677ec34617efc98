-- up
ALTER TYPE state ADD VALUE 'b';
