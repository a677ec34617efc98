CREATE SCHEMA shop;

SET search_path = shop, public;

CREATE TYPE shop.size AS ENUM ('s', 'm', 'l');

CREATE TYPE shop.spot AS (
    x integer,
    y integer
);

CREATE TABLE shop.items (
    id    integer   NOT NULL,
    size  shop.size NOT NULL,
    at    shop.spot,

    CONSTRAINT items_pkey PRIMARY KEY (id)
);

CREATE TABLE shop.item_twins (
    a_id  integer NOT NULL,
    b_id  integer NOT NULL,

    CONSTRAINT item_twins_pkey PRIMARY KEY (a_id, b_id)
);

CREATE TABLE shop.boxes (
    id   integer NOT NULL,
    lid  boolean NOT NULL,

    CONSTRAINT boxes_pkey PRIMARY KEY (id)
);

CREATE TABLE shop.crates (
    id    integer NOT NULL,
    kind  text    NOT NULL,

    CONSTRAINT crates_pkey PRIMARY KEY (id)
);

ALTER TABLE shop.item_twins
    ADD CONSTRAINT item_twins_a_id_fkey
        FOREIGN KEY (a_id) REFERENCES shop.items (id),
    ADD CONSTRAINT item_twins_b_id_fkey
        FOREIGN KEY (b_id) REFERENCES shop.items (id);

ALTER TABLE shop.boxes
    ADD CONSTRAINT boxes_id_fkey
        FOREIGN KEY (id) REFERENCES shop.crates (id) ON DELETE CASCADE;
