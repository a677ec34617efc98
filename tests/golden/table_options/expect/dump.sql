CREATE SCHEMA "Mixed Case";

CREATE SCHEMA app;

CREATE TABLE "Mixed Case"."User" (
    "Id" integer NOT NULL,
    "full name" text NOT NULL
);

CREATE UNLOGGED TABLE app.counters (
    id integer NOT NULL,
    count bigint DEFAULT 0 NOT NULL,
    note text,
    blob bytea
)
WITH (fillfactor='70', autovacuum_enabled='false');
ALTER TABLE ONLY app.counters ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE ONLY app.counters ALTER COLUMN blob SET COMPRESSION pglz;

COMMENT ON TABLE app.counters IS 'Everything that is counted.
Twice a day.';

COMMENT ON COLUMN app.counters.id IS 'Which one.';

COMMENT ON COLUMN app.counters.count IS 'How often.';

CREATE TABLE public.plain (
    id integer NOT NULL,
    "owner_Id" integer
);

ALTER TABLE ONLY "Mixed Case"."User"
    ADD CONSTRAINT "User_pkey" PRIMARY KEY ("Id");

ALTER TABLE ONLY app.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plain
    ADD CONSTRAINT plain_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plain
    ADD CONSTRAINT "plain_owner_Id_fkey" FOREIGN KEY ("owner_Id") REFERENCES "Mixed Case"."User"("Id");

