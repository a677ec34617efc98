CREATE TABLE accounts (
    id        integer NOT NULL,
    email     text    NOT NULL,
    login     text    NOT NULL,
    tenant    integer NOT NULL,
    slug      text    NOT NULL,
    nickname  text,
    rank      integer NOT NULL,
    active    boolean NOT NULL,

    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_email_key UNIQUE (email),
    CONSTRAINT one_login UNIQUE (login),
    CONSTRAINT accounts_nickname_key UNIQUE NULLS NOT DISTINCT (nickname),
    CONSTRAINT accounts_rank_key UNIQUE (rank) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT accounts_tenant_slug_email_key UNIQUE (tenant, slug) INCLUDE (email),
    CONSTRAINT slug_and_rank UNIQUE NULLS NOT DISTINCT (slug, rank) DEFERRABLE
);
CREATE UNIQUE INDEX accounts_lower_idx ON accounts (lower(email));
CREATE UNIQUE INDEX accounts_tenant_idx ON accounts (tenant) WHERE active;
CREATE UNIQUE INDEX account_login_tenant ON accounts (login, tenant);
