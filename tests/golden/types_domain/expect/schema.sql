CREATE TYPE color AS ENUM ('red', 'green');

CREATE DOMAIN positive AS integer NOT NULL
    CONSTRAINT positive_value CHECK (value > 0);

CREATE DOMAIN email AS text DEFAULT 'nobody@example.org'
    CONSTRAINT email_check CHECK (value ~ '@');

CREATE DOMAIN small_text AS varchar(10) NOT NULL;

CREATE DOMAIN tint AS color;

CREATE DOMAIN tally AS integer[] NOT NULL;

CREATE TABLE things (
    id        positive   NOT NULL,
    contact   email,
    nickname  small_text NOT NULL,
    shade     tint       NOT NULL,
    counts    tally      NOT NULL,
    many      positive[] NOT NULL,
    shades    tint[],
    tallies   tally[],

    CONSTRAINT things_pkey PRIMARY KEY (id)
);
