CREATE TYPE country AS ENUM ('de', 'fr', 'at');

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

CREATE TABLE sites (
    id      integer   NOT NULL,
    main    place     NOT NULL,
    spare   place,
    former  address[] NOT NULL,
    hit     found,

    CONSTRAINT sites_pkey PRIMARY KEY (id)
);
