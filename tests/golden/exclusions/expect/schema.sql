CREATE TABLE bookings (
    id      integer   NOT NULL,
    during  tstzrange NOT NULL,
    spot    int4range NOT NULL,
    void    boolean   NOT NULL DEFAULT false,

    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT bookings_during_spot_excl EXCLUDE USING gist (during WITH &&, spot WITH &&) WHERE (not void),
    CONSTRAINT spot_once EXCLUDE USING gist (spot WITH operator(pg_catalog.&&)) DEFERRABLE INITIALLY DEFERRED
);
