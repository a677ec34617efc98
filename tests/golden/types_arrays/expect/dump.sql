CREATE TYPE public.mood AS ENUM (
    'calm',
    'angry'
);

CREATE TABLE public.series (
    id integer NOT NULL,
    counts integer[] NOT NULL,
    totals bigint[],
    names text[] DEFAULT '{}'::text[] NOT NULL,
    titles character varying(20)[],
    grid integer[] NOT NULL,
    fixed smallint[] NOT NULL,
    prices numeric(10,2)[] NOT NULL,
    days date[],
    blobs bytea[] NOT NULL,
    masks bit varying(8)[],
    ids uuid[] NOT NULL,
    spans int4range[] NOT NULL,
    unions datemultirange[],
    moods public.mood[] NOT NULL,
    documents jsonb[]
);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);

