CREATE TABLE public.countries (
    code character(2) NOT NULL,
    name text NOT NULL
);

CREATE TABLE public.logs (
    at timestamp with time zone DEFAULT now() NOT NULL,
    entry text NOT NULL
);

CREATE TABLE public.seats (
    hall integer NOT NULL,
    row_letter character(1) NOT NULL,
    number integer NOT NULL,
    taken boolean DEFAULT false NOT NULL
);

CREATE TABLE public.tags (
    tag text NOT NULL
);

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT countries_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.seats
    ADD CONSTRAINT seats_place PRIMARY KEY (hall, row_letter, number) INCLUDE (taken) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (tag);

