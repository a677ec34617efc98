CREATE TYPE colour AS ENUM ('red', 'green', 'dark blue');

CREATE DOMAIN percent AS integer NOT NULL
    CONSTRAINT percent_check CHECK (value between 0 and 100);

CREATE TYPE size AS (
    width integer,
    height integer,
    name text
);

CREATE TABLE things (
    id       uuid          NOT NULL,
    colour   colour        NOT NULL,
    colours  colour[]      NOT NULL,
    size     size,
    sizes    size[],
    part     percent       NOT NULL,
    parts    percent[],
    price    numeric(10,2) NOT NULL,
    tags     text[]        NOT NULL,
    data     bytea,
    info     jsonb,
    during   tstzrange,
    words    tsvector,
    areas    box[],

    CONSTRAINT things_pkey PRIMARY KEY (id)
);
