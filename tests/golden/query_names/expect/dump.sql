CREATE TYPE public.mood AS ENUM (
    'calm',
    'cross'
);

CREATE TABLE public.list (
    class text NOT NULL,
    mood public.mood NOT NULL,
    "in??/" text,
    int64_t bigint NOT NULL
);

ALTER TABLE ONLY public.list
    ADD CONSTRAINT list_pkey PRIMARY KEY (class);

