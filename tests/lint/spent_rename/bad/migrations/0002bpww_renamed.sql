-- revision: 0002bpww
-- parent: 0001mnnz
-- message: renamed

-- up
ALTER TYPE state RENAME VALUE 'high' TO 'top';
ALTER TABLE items RENAME TO things;
ALTER TABLE things RENAME COLUMN name TO title;
ALTER SEQUENCE IF EXISTS items_id_seq RENAME TO things_id_seq;
ALTER TABLE things RENAME CONSTRAINT items_pkey TO things_pkey;

-- down
ALTER TYPE state RENAME VALUE 'top' TO 'high';
ALTER TABLE things RENAME TO items;
ALTER TABLE items RENAME COLUMN title TO name;
ALTER SEQUENCE IF EXISTS things_id_seq RENAME TO items_id_seq;
ALTER TABLE items RENAME CONSTRAINT things_pkey TO items_pkey;
