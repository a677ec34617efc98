CREATE TABLE public."select" (
    id integer NOT NULL,
    "int" integer NOT NULL,
    "default" text,
    class text NOT NULL,
    this boolean NOT NULL,
    "order" integer NOT NULL,
    "user" text NOT NULL,
    errno integer NOT NULL,
    object text NOT NULL,
    value text NOT NULL,
    session text NOT NULL,
    loaded boolean NOT NULL,
    changed boolean NOT NULL,
    stream_of text[] NOT NULL
);

ALTER TABLE ONLY public."select"
    ADD CONSTRAINT select_pkey PRIMARY KEY (id);

