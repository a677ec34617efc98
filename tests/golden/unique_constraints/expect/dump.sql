CREATE TABLE public.accounts (
    id integer NOT NULL,
    email text NOT NULL,
    login text NOT NULL,
    tenant integer NOT NULL,
    slug text NOT NULL,
    nickname text,
    rank integer NOT NULL,
    active boolean NOT NULL
);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_email_key UNIQUE (email);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_nickname_key UNIQUE NULLS NOT DISTINCT (nickname);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_rank_key UNIQUE (rank) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_tenant_slug_email_key UNIQUE (tenant, slug) INCLUDE (email);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT one_login UNIQUE (login);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT slug_and_rank UNIQUE NULLS NOT DISTINCT (slug, rank) DEFERRABLE;

CREATE UNIQUE INDEX account_login_tenant ON public.accounts USING btree (login, tenant);

CREATE UNIQUE INDEX accounts_lower_idx ON public.accounts USING btree (lower(email));

CREATE UNIQUE INDEX accounts_tenant_idx ON public.accounts USING btree (tenant) WHERE active;

