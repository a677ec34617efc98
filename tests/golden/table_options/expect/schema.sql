CREATE SCHEMA app;
CREATE SCHEMA "Mixed Case";

SET search_path = app, public;

CREATE UNLOGGED TABLE app.counters (
    id     integer NOT NULL,
    count  bigint  NOT NULL DEFAULT 0,
    note   text,
    blob   bytea   COMPRESSION pglz,

    CONSTRAINT counters_pkey PRIMARY KEY (id)
) WITH (fillfactor = 70, autovacuum_enabled = false);
ALTER TABLE app.counters ALTER COLUMN note SET STORAGE external;
COMMENT ON TABLE app.counters IS 'Everything that is counted.
Twice a day.';
COMMENT ON COLUMN app.counters.id IS 'Which one.';
COMMENT ON COLUMN app.counters.count IS 'How often.';

CREATE TABLE "Mixed Case"."User" (
    "Id"         integer NOT NULL,
    "full name"  text    NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("Id")
);

CREATE TABLE public.plain (
    id          integer NOT NULL,
    "owner_Id"  integer,

    CONSTRAINT plain_pkey PRIMARY KEY (id)
);

ALTER TABLE public.plain
    ADD CONSTRAINT "plain_owner_Id_fkey"
        FOREIGN KEY ("owner_Id") REFERENCES "Mixed Case"."User" ("Id");
