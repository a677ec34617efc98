-- revision: 0002bcdf
-- parent: 0001xgdg
-- message: other

-- up
ALTER TABLE items
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN name TYPE varchar(5),
    ALTER COLUMN email TYPE char(10),
    ALTER COLUMN price TYPE numeric(8,3),
    ALTER COLUMN made TYPE timestamptz,
    ALTER COLUMN state TYPE text;
-- transaction
ALTER TABLE unknown ALTER COLUMN name TYPE text USING name::text;
