CREATE TABLE places (
    id    integer NOT NULL,
    name  text    NOT NULL,

    CONSTRAINT places_pkey PRIMARY KEY (id)
);

CREATE TABLE cities (
    population  integer,

    CONSTRAINT cities_pkey PRIMARY KEY (id)
) INHERITS (places);
