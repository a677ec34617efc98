-- revision: 0002bcdf
-- parent: 0001xgdg
-- message: wider

-- up
ALTER TABLE items
    ALTER COLUMN name TYPE varchar(20),
    ALTER COLUMN email TYPE text,
    ALTER COLUMN price TYPE numeric(8,2),
    ALTER COLUMN limitless TYPE numeric,
    ALTER COLUMN made TYPE timestamp,
    ALTER COLUMN source TYPE inet;
