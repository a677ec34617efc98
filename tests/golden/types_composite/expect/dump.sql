CREATE TYPE public.country AS ENUM (
    'de',
    'fr',
    'at'
);

CREATE TYPE public.address AS (
	street character varying(100),
	zip character(5),
	land public.country,
	since date,
	tags text[],
	codes public.country[]
);

CREATE TYPE public.found AS (
	words tsvector,
	rank real
);

CREATE TYPE public.place AS (
	address public.address,
	latitude double precision,
	longitude double precision
);

COMMENT ON TYPE public.place IS 'Where something is.';

COMMENT ON COLUMN public.place.address IS 'The nearest one.';

CREATE TABLE public.sites (
    id integer NOT NULL,
    main public.place NOT NULL,
    spare public.place,
    former public.address[] NOT NULL,
    hit public.found
);

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_pkey PRIMARY KEY (id);

