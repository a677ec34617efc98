CREATE TABLE public.notes (
    id uuid NOT NULL,
    body text NOT NULL,
    title character varying(100) NOT NULL,
    code character(5) NOT NULL,
    flag "char",
    label name,
    endless character varying,
    initial character(1) NOT NULL,
    document json,
    tree jsonb NOT NULL,
    markup xml,
    sorted text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);

