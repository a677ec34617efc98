CREATE TYPE public.nothing AS ENUM (
);

CREATE TYPE public.void_type AS (
);

CREATE TABLE public.empties (
);

CREATE TABLE public.holders (
    id integer NOT NULL,
    non public.nothing,
    vac public.void_type
);

ALTER TABLE ONLY public.holders
    ADD CONSTRAINT holders_pkey PRIMARY KEY (id);

