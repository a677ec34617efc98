-- revision: 0002bcdf
-- parent: 0001vmjt
-- message: what the first one's snapshot tells

-- up
ALTER TABLE items ALTER COLUMN a SET NOT NULL;
ALTER TABLE items ALTER COLUMN b SET NOT NULL;
ALTER TABLE items ALTER COLUMN id SET NOT NULL;
ALTER TABLE items DROP CONSTRAINT a_there, DROP CONSTRAINT items_kind_id_fkey, DROP CONSTRAINT only_b;
-- transaction
DROP INDEX measures_year_idx;
-- transaction
CREATE INDEX measures_value_idx ON measures (value);
-- transaction
ALTER TABLE measures ADD UNIQUE (year, value);

-- down
DROP TABLE items;
ALTER TABLE kinds ALTER COLUMN id TYPE int;
