CREATE TYPE public.key AS (
	label text,
	found boolean
);

CREATE TYPE public.value AS ENUM (
    'low',
    'high'
);

CREATE TABLE public.items (
    id integer NOT NULL,
    owner_value public.value
);

CREATE TABLE public.lists (
    "default" integer NOT NULL,
    class text NOT NULL,
    object_value public.value NOT NULL
);

CREATE TABLE public.objects (
    value public.value NOT NULL,
    "out" public.key,
    other_session text
);

CREATE TABLE public.sessions (
    session text NOT NULL
);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.lists
    ADD CONSTRAINT lists_pkey PRIMARY KEY ("default", class);

ALTER TABLE ONLY public.objects
    ADD CONSTRAINT objects_pkey PRIMARY KEY (value);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (session);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_owner_value_fkey FOREIGN KEY (owner_value) REFERENCES public.objects(value);

ALTER TABLE ONLY public.lists
    ADD CONSTRAINT lists_object_value_fkey FOREIGN KEY (object_value) REFERENCES public.objects(value);

ALTER TABLE ONLY public.objects
    ADD CONSTRAINT objects_other_session_fkey FOREIGN KEY (other_session) REFERENCES public.sessions(session);

