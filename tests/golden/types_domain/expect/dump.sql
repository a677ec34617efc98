CREATE TYPE public.color AS ENUM (
    'red',
    'green'
);

CREATE DOMAIN public.email AS text DEFAULT 'nobody@example.org'::text
	CONSTRAINT email_check CHECK ((VALUE ~ '@'::text));

CREATE DOMAIN public.positive AS integer NOT NULL
	CONSTRAINT positive_value CHECK ((VALUE > 0));

CREATE DOMAIN public.small_text AS character varying(10) NOT NULL;

CREATE DOMAIN public.tally AS integer[] NOT NULL;

CREATE DOMAIN public.tint AS public.color;

CREATE TABLE public.things (
    id public.positive NOT NULL,
    contact public.email,
    nickname public.small_text NOT NULL,
    shade public.tint NOT NULL,
    counts public.tally NOT NULL,
    many public.positive[] NOT NULL,
    shades public.tint[],
    tallies public.tally[]
);

ALTER TABLE ONLY public.things
    ADD CONSTRAINT things_pkey PRIMARY KEY (id);

