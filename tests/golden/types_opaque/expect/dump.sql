CREATE TABLE public.documents (
    id integer NOT NULL,
    body text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, body)) STORED NOT NULL,
    wanted tsquery,
    spot point NOT NULL,
    outline polygon,
    spots point[] NOT NULL,
    price money,
    "position" pg_lsn
);

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (id);

CREATE INDEX documents_words_idx ON public.documents USING gin (words);

