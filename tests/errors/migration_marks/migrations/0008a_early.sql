-- revision: 0008a
SELECT 1;
-- up
