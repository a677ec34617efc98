CREATE TYPE country AS ENUM ('de', 'fr', 'at');

CREATE DOMAIN positive AS integer NOT NULL
    CONSTRAINT positive_check CHECK (value > 0);

CREATE DOMAIN land AS country;

CREATE DOMAIN span AS int4range;

CREATE DOMAIN code AS varchar(10);

CREATE DOMAIN codes AS text[];

CREATE TYPE address AS (
    street varchar(100),
    zip char(5),
    land country,
    since date,
    tags text[],
    codes country[]
);

CREATE TYPE place AS (
    address address,
    latitude double precision,
    longitude double precision
);
COMMENT ON TYPE place IS 'Where something is.';
COMMENT ON COLUMN place.address IS 'The nearest one.';

CREATE TYPE found AS (
    words tsvector,
    rank real
);

CREATE TYPE limits AS (
    low positive,
    high positive,
    around positive[],
    inside span,
    outside land,
    name code,
    names code[],
    list codes,
    at address
);

CREATE TABLE sites (
    id      integer   NOT NULL,
    main    place     NOT NULL,
    spare   place,
    former  address[] NOT NULL,
    hit     found,
    limits  limits,

    CONSTRAINT sites_pkey PRIMARY KEY (id)
);
