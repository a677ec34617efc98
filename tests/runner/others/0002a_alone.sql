-- revision: 0002a
-- parent: 0001a
-- message: each by itself

-- up
-- no transaction
ALTER TYPE mood ADD VALUE 'bad';
REINDEX TABLE CONCURRENTLY days_new;
ALTER TABLE days DETACH PARTITION days_old CONCURRENTLY;
VACUUM days_new;
-- transaction
UPDATE days SET mood = 'bad' WHERE day = 11;

-- down: irreversible, nobody needs it
