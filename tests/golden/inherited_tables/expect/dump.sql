CREATE TABLE public.places (
    id integer NOT NULL,
    name text NOT NULL
);

CREATE TABLE public.cities (
    population integer
)
INHERITS (public.places);

ALTER TABLE ONLY public.cities
    ADD CONSTRAINT cities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (id);

