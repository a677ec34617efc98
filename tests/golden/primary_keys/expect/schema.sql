CREATE TABLE countries (
    code  char(2) NOT NULL,
    name  text    NOT NULL,

    CONSTRAINT countries_pkey PRIMARY KEY (code)
);

CREATE TABLE seats (
    hall        integer NOT NULL,
    row_letter  char(1) NOT NULL,
    number      integer NOT NULL,
    taken       boolean NOT NULL DEFAULT false,

    CONSTRAINT seats_place PRIMARY KEY (hall, row_letter, number) INCLUDE (taken) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE tags (
    tag  text NOT NULL,

    CONSTRAINT tags_pkey PRIMARY KEY (tag)
);

CREATE TABLE logs (
    at     timestamptz NOT NULL DEFAULT now(),
    entry  text        NOT NULL
);
