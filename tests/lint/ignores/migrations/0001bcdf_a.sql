-- revision: 0001bcdf

-- up
-- lint: ignore E0901, E0938: a table of twelve rows
CREATE INDEX items_a_idx ON items (a);
ALTER TABLE items
    ADD COLUMN a bigint NOT NULL, -- lint: ignore E0912: there are no rows yet
    -- lint: ignore E0905: nor here
    ADD CHECK (a > 0),
    ALTER COLUMN b SET NOT NULL;

-- what follows
-- lint: ignore E0918: for the whole statement,

-- and over blank lines
ALTER TABLE items
    DROP COLUMN c,
    DROP COLUMN d;
UPDATE items SET a = 'x -- lint: ignore E0937: this is no comment';
