-- up
CREATE INDEX items_a_idx ON items (a);
-- transaction
CREATE UNIQUE INDEX ON hr.items (lower(a), b) WHERE b > 0;
