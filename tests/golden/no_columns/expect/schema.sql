CREATE TYPE nothing AS ENUM ();

CREATE TYPE void_type AS ();

CREATE TABLE empties ();

CREATE TABLE holders (
    id   integer   NOT NULL,
    non  nothing,
    vac  void_type,

    CONSTRAINT holders_pkey PRIMARY KEY (id)
);
