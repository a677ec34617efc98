-- Every kind of object that a schema can say, in its less usual forms.
CREATE EXTENSION citext;
CREATE EXTENSION btree_gist;
CREATE SCHEMA hr;
CREATE SCHEMA empty_one;
COMMENT ON SCHEMA hr IS 'people''s things';
CREATE TYPE hr.mood AS ENUM ('sad', 'so-so', 'so_so', '', 'größe', 'Happy');
COMMENT ON TYPE hr.mood IS E'two\nlines';
CREATE DOMAIN positive AS numeric(10,2) DEFAULT 1 NOT NULL CHECK (VALUE > 0) CONSTRAINT small CHECK (VALUE < 1e6);
COMMENT ON DOMAIN positive IS ' begins with a blank';
COMMENT ON CONSTRAINT small ON DOMAIN positive IS 'not large';
CREATE DOMAIN optional_moods AS hr.mood[];
CREATE FUNCTION is_even(n int) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT n % 2 = 0 $$;
CREATE DOMAIN even AS int CHECK (is_even(VALUE));
CREATE DOMAIN short_german AS varchar(20) COLLATE "C";
CREATE TYPE hr.place AS (street varchar(100) COLLATE "POSIX", "int" int, at point, tags text[]);
COMMENT ON COLUMN hr.place.street IS 'with the number';
CREATE TYPE float_range AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE SEQUENCE down AS smallint INCREMENT -2 MINVALUE -100 START -10 CACHE 5 CYCLE;
CREATE SEQUENCE hr.plain;
CREATE UNLOGGED SEQUENCE hr.visits OWNED BY NONE;
COMMENT ON SEQUENCE hr.plain IS 'counts';

CREATE TABLE parents (
    id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5 CACHE 3) PRIMARY KEY,
    code text COLLATE "C" NOT NULL, tenant int NOT NULL, small positive, mood hr.mood DEFAULT 'sad',
    doubled int GENERATED ALWAYS AS (tenant * 2) STORED,
    stamp timestamp(3) with time zone DEFAULT now() + '1 day'::interval,
    span interval day to second(3), bits bit(3) DEFAULT B'101', vb varbit, c char, c5 char(5), bp bpchar,
    arr int[][] DEFAULT '{{1,2},{3,4}}', ct citext, r float_range, js jsonb DEFAULT '{"a": {"b": "}"}}',
    bytes bytea DEFAULT '\x00ff', quoted text DEFAULT E'it''s\\ a\nline', num numeric(10,-2), n0 numeric(5,0),
    word "char" DEFAULT 'x', moods optional_moods, ev even, "Mixed ""Case""" text, "like" text, "größe" text,
    where_ hr.place, times time(2)[], price money, day date DEFAULT CURRENT_DATE,
    UNIQUE NULLS NOT DISTINCT (code, tenant),
    UNIQUE (tenant, id) INCLUDE (code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT parents_code_tenant_unique UNIQUE (tenant, code),
    CONSTRAINT "größe check" CHECK ("größe" <> ''), CHECK (tenant > 0 AND (tenant < 10 AND code <> 'x')) NO INHERIT,
    CHECK (extract(year FROM day) > 1900 OR day IS NULL), CHECK (stamp AT TIME ZONE 'utc' > '2000-01-01'),
    EXCLUDE USING gist (tenant WITH =, r WITH &&) WHERE (tenant > 3)
) WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE parents IS 'The parents.';
COMMENT ON COLUMN parents.code IS E'One\n\nempty line between';
COMMENT ON COLUMN parents.tenant IS 'whose';
COMMENT ON CONSTRAINT parents_pkey ON parents IS 'the key';
ALTER TABLE parents ALTER code SET STORAGE EXTERNAL, ALTER code SET STATISTICS 500, ALTER tenant SET (n_distinct = 5);
ALTER TABLE parents ALTER quoted SET COMPRESSION pglz;
CREATE INDEX ON parents USING gin (js jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX ON parents (lower(code), tenant DESC NULLS LAST, (code || 'x') COLLATE "C" text_pattern_ops) INCLUDE (small) WHERE tenant > 5;
CREATE UNIQUE INDEX weird ON parents (code) NULLS NOT DISTINCT WHERE is_even(tenant);
CREATE INDEX ON parents USING brin (stamp) WITH (pages_per_range = 16);
CREATE INDEX ON parents (word, word DESC);
COMMENT ON INDEX weird IS 'odd';
CREATE STATISTICS parents_stat (dependencies, ndistinct) ON code, tenant FROM parents;
ALTER TABLE parents REPLICA IDENTITY FULL;
ALTER TABLE parents CLUSTER ON parents_pkey;

CREATE TABLE hr."Order" ("OrderID" serial PRIMARY KEY, "ParentId" bigint REFERENCES parents ON DELETE SET NULL, parent_code text, parent_tenant int,
    status hr.mood, "class" int, "set_class" int, int8 bigint, other_id int, price numeric,
    FOREIGN KEY (parent_tenant, parent_code) REFERENCES parents (tenant, code) MATCH FULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE hr."Order" ADD CONSTRAINT self FOREIGN KEY (other_id) REFERENCES hr."Order" NOT VALID;
ALTER TABLE hr."Order" ADD CONSTRAINT positive CHECK (price > 0) NOT VALID;
COMMENT ON CONSTRAINT self ON hr."Order" IS 'to itself';
CREATE TABLE films (id int PRIMARY KEY, actor_list text);
CREATE TABLE film_actor (id int PRIMARY KEY);
CREATE TABLE film (actor int, id int);
CREATE TABLE "time" (id smallint PRIMARY KEY, "struct" text, "time" time, index int, primary_ int);
CREATE TABLE children (
    id smallserial NOT NULL, parent_id bigint NOT NULL REFERENCES parents ON DELETE CASCADE, time_id smallint REFERENCES "time", time_2_id smallint REFERENCES "time" ON DELETE SET DEFAULT,
    wide_id int REFERENCES "time", a int, b int, PRIMARY KEY (id, parent_id),
    FOREIGN KEY (id, parent_id) REFERENCES children, one_id smallint UNIQUE REFERENCES "time");
CREATE TABLE pairs (parent_id bigint REFERENCES parents, time_id smallint REFERENCES "time", PRIMARY KEY (parent_id, time_id));
CREATE TABLE chain (parent_id bigint PRIMARY KEY REFERENCES parents);
CREATE TABLE links (parent_id bigint PRIMARY KEY REFERENCES chain, x int, y int, FOREIGN KEY (x) REFERENCES films ON DELETE SET NULL);
CREATE TABLE strict (x int NOT NULL REFERENCES films ON DELETE SET NULL, up int REFERENCES films ON DELETE RESTRICT ON UPDATE SET NULL);
CREATE TABLE no_columns ();
CREATE UNLOGGED TABLE scratch (id int, small positive);
CREATE TABLE base_t (id int NOT NULL, note text DEFAULT 'x', CHECK (id > 0));
CREATE TABLE derived_t (extra int, note text DEFAULT 'y') INHERITS (base_t);
CREATE TABLE derived_u () INHERITS (base_t);
ALTER TABLE derived_u ALTER note SET DEFAULT 'u', ALTER note SET NOT NULL;
ALTER TABLE derived_u ADD PRIMARY KEY (id);
CREATE TABLE old_name (id int GENERATED BY DEFAULT AS IDENTITY, s serial);
ALTER TABLE old_name RENAME TO new_name;

CREATE TABLE events (tenant int NOT NULL, at timestamptz NOT NULL, kind text DEFAULT 'a', PRIMARY KEY (tenant, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE UNLOGGED TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
    WITH (fillfactor = 80);
CREATE UNLOGGED TABLE visits (id int GENERATED ALWAYS AS IDENTITY, again serial, logged serial);
ALTER SEQUENCE visits_id_seq SET LOGGED;
ALTER SEQUENCE visits_logged_seq SET LOGGED;
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO (MAXVALUE) PARTITION BY LIST (tenant);
CREATE TABLE events_2026_a PARTITION OF events_2026 FOR VALUES IN (1, 2, NULL);
CREATE TABLE hr.events_2026_rest PARTITION OF events_2026 DEFAULT;
CREATE INDEX ON events (kind);
CREATE INDEX own_index ON events_2025 (kind DESC);
ALTER TABLE events_2025 ADD CONSTRAINT own_check CHECK (tenant < 100);
ALTER TABLE events_2025 ALTER kind SET DEFAULT 'b';
ALTER INDEX events_2025_kind_idx RENAME TO renamed_kind;
COMMENT ON TABLE events_2025 IS 'of one year';
CREATE TABLE by_word (w text, n int) PARTITION BY RANGE (lower(w) COLLATE "C", n, (n + 1));
CREATE TABLE by_word_a PARTITION OF by_word FOR VALUES FROM ('a', 1, MINVALUE) TO ('b, ''c)', 5, 2) PARTITION BY LIST (lower(w));
CREATE TABLE by_word_b PARTITION OF by_word_a FOR VALUES IN ('a, b', NULL);
CREATE TABLE hashed (id bigint, k uuid) PARTITION BY HASH (id, k);
CREATE TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 50);

CREATE FUNCTION add_up(state int, more int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $f$ begin return coalesce(state, 0) + more; -- }
end $f$;
CREATE AGGREGATE total(int) (SFUNC = add_up, STYPE = int, INITCOND = '0');
CREATE VIEW a_last AS SELECT id FROM films WHERE id > 3 WITH LOCAL CHECK OPTION;
CREATE VIEW b_totals (k, "Sum") WITH (security_barrier) AS SELECT tenant, total(tenant) FROM parents GROUP BY 1;
CREATE VIEW a_first AS SELECT b.k, 'it''s }' AS quoted FROM b_totals b WHERE b."Sum" > 1;
CREATE FUNCTION first_rows() RETURNS SETOF b_totals LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM b_totals; END;
CREATE VIEW a_zero AS SELECT * FROM first_rows();
CREATE MATERIALIZED VIEW counted WITH (fillfactor = 80) AS SELECT tenant, count(*) AS n FROM parents GROUP BY tenant;
CREATE UNIQUE INDEX ON counted (tenant);
CREATE INDEX counted_n ON counted (n DESC, lower(tenant::text));
COMMENT ON MATERIALIZED VIEW counted IS 'how many';
COMMENT ON VIEW b_totals IS 'sums';
COMMENT ON COLUMN b_totals."Sum" IS 'of all';
ALTER VIEW a_last ALTER id SET DEFAULT 7;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ begin new.code := 'x'; return new; end $$;
CREATE TRIGGER touch BEFORE UPDATE OF code ON parents FOR EACH ROW WHEN (old.code IS DISTINCT FROM new.code) EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON films DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER off AFTER DELETE ON films EXECUTE FUNCTION touch('a', 'b');
ALTER TABLE films DISABLE TRIGGER off;
CREATE TRIGGER instead INSTEAD OF INSERT ON a_last FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER parts AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER touch ON parents IS 'keeps code';
CREATE RULE quiet AS ON INSERT TO film DO INSTEAD NOTHING;
ALTER TABLE parents ENABLE ROW LEVEL SECURITY;
ALTER TABLE films ENABLE ROW LEVEL SECURITY;
ALTER TABLE films FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON parents AS RESTRICTIVE FOR UPDATE TO PUBLIC USING (tenant = 1) WITH CHECK (tenant = 2);
CREATE POLICY readable ON films FOR SELECT USING (true);
CREATE PROCEDURE proc(INOUT x int) LANGUAGE plpgsql AS $$ begin x := x + 1; end $$;
COMMENT ON PROCEDURE proc(int) IS 'counts up';
COMMENT ON FUNCTION is_even(int) IS 'or odd';
COMMENT ON AGGREGATE total(int) IS 'all of it';
GRANT SELECT, INSERT ON films TO PUBLIC;
GRANT UPDATE (actor_list) ON films TO PUBLIC;
GRANT USAGE ON SCHEMA hr TO PUBLIC;
GRANT USAGE ON SEQUENCE down TO PUBLIC;
REVOKE EXECUTE ON FUNCTION is_even(int) FROM PUBLIC;
REVOKE USAGE ON TYPE hr.place FROM PUBLIC;

-- What an owner may not do by itself, and the identity of a table that had another name.
CREATE TABLE older (id int GENERATED ALWAYS AS IDENTITY (START 5), note text);
ALTER TABLE older RENAME TO newer;
REVOKE DELETE ON newer FROM CURRENT_USER;
GRANT SELECT (note) ON newer TO CURRENT_USER;
CREATE TABLE numbered (id serial);
ALTER TABLE numbered ALTER id DROP DEFAULT;
ALTER TABLE numbered ALTER id ADD GENERATED BY DEFAULT AS IDENTITY;
