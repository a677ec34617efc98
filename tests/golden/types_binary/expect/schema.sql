CREATE TABLE packets (
    id         uuid       NOT NULL DEFAULT gen_random_uuid(),
    payload    bytea      NOT NULL,
    digest     bytea,
    flags      bit(8)     NOT NULL,
    one        bit(1),
    mask       varbit(64) NOT NULL,
    any_mask   varbit,
    source     inet       NOT NULL,
    network    cidr,
    card       macaddr    NOT NULL,
    long_card  macaddr8,

    CONSTRAINT packets_pkey PRIMARY KEY (id)
);
