CREATE TABLE public.person (
    id integer NOT NULL,
    boss_id integer
);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES public.person(id);

