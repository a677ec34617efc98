CREATE SCHEMA shop;

CREATE TYPE shop.size AS ENUM (
    's',
    'm',
    'l'
);

CREATE TYPE shop.spot AS (
	x integer,
	y integer
);

CREATE TABLE shop.boxes (
    id integer NOT NULL,
    lid boolean NOT NULL
);

CREATE TABLE shop.crates (
    id integer NOT NULL,
    kind text NOT NULL
);

CREATE TABLE shop.item_twins (
    a_id integer NOT NULL,
    b_id integer NOT NULL
);

CREATE TABLE shop.items (
    id integer NOT NULL,
    size shop.size NOT NULL,
    at shop.spot
);

ALTER TABLE ONLY shop.boxes
    ADD CONSTRAINT boxes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop.crates
    ADD CONSTRAINT crates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop.item_twins
    ADD CONSTRAINT item_twins_pkey PRIMARY KEY (a_id, b_id);

ALTER TABLE ONLY shop.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop.boxes
    ADD CONSTRAINT boxes_id_fkey FOREIGN KEY (id) REFERENCES shop.crates(id) ON DELETE CASCADE;

ALTER TABLE ONLY shop.item_twins
    ADD CONSTRAINT item_twins_a_id_fkey FOREIGN KEY (a_id) REFERENCES shop.items(id);

ALTER TABLE ONLY shop.item_twins
    ADD CONSTRAINT item_twins_b_id_fkey FOREIGN KEY (b_id) REFERENCES shop.items(id);

