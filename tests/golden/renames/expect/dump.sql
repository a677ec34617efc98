CREATE TYPE public.state AS ENUM (
    'open',
    'closed'
);

CREATE TABLE public.clients (
    id integer NOT NULL,
    email text NOT NULL,
    state public.state NOT NULL
);

ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_mail UNIQUE (email);

ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_pkey PRIMARY KEY (id);

CREATE INDEX clients_state ON public.clients USING btree (state);

