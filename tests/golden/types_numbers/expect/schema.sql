CREATE TABLE samples (
    id        bigint           NOT NULL,
    small     smallint         NOT NULL,
    whole     integer          NOT NULL,
    large     bigint           NOT NULL,
    short_of  smallint,
    whole_of  integer,
    large_of  bigint,
    single    real             NOT NULL,
    precise   double precision,
    money     numeric(12,2)    NOT NULL,
    exact     numeric,
    rounded   numeric(5)       NOT NULL,
    yes       boolean          NOT NULL,
    maybe     boolean,
    object    oid,

    CONSTRAINT samples_pkey PRIMARY KEY (id)
);
