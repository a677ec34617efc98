CREATE TYPE public.colour AS ENUM (
    'red',
    'green',
    'dark blue'
);

CREATE DOMAIN public.percent AS integer NOT NULL
	CONSTRAINT percent_check CHECK (((VALUE >= 0) AND (VALUE <= 100)));

CREATE TYPE public.size AS (
	width integer,
	height integer,
	name text
);

CREATE TABLE public.things (
    id uuid NOT NULL,
    colour public.colour NOT NULL,
    colours public.colour[] NOT NULL,
    size public.size,
    sizes public.size[],
    part public.percent NOT NULL,
    parts public.percent[],
    price numeric(10,2) NOT NULL,
    tags text[] NOT NULL,
    data bytea,
    info jsonb,
    during tstzrange,
    words tsvector,
    areas box[]
);

ALTER TABLE ONLY public.things
    ADD CONSTRAINT things_pkey PRIMARY KEY (id);

