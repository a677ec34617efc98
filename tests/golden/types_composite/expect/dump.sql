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

CREATE DOMAIN public.code AS character varying(10);

CREATE DOMAIN public.codes AS text[];

CREATE TYPE public.found AS (
	words tsvector,
	rank real
);

CREATE DOMAIN public.land AS public.country;

CREATE DOMAIN public.positive AS integer NOT NULL
	CONSTRAINT positive_check CHECK ((VALUE > 0));

CREATE DOMAIN public.span AS int4range;

CREATE TYPE public.limits AS (
	low public.positive,
	high public.positive,
	around public.positive[],
	inside public.span,
	outside public.land,
	name public.code,
	names public.code[],
	list public.codes,
	at public.address
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
    hit public.found,
    limits public.limits
);

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_pkey PRIMARY KEY (id);

