CREATE TABLE public.things (
    id integer NOT NULL
);

ALTER TABLE ONLY public.things
    ADD CONSTRAINT things_pkey PRIMARY KEY (id);

