CREATE TABLE things (
    id  integer NOT NULL,

    CONSTRAINT things_pkey PRIMARY KEY (id)
);
