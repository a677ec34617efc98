CREATE TABLE boxes (
    id      integer NOT NULL,
    width   numeric NOT NULL,
    height  numeric NOT NULL,
    depth   numeric,
    area    numeric NOT NULL GENERATED ALWAYS AS (width * height) STORED,
    volume  numeric GENERATED ALWAYS AS (width * height * depth) STORED,
    label   text    NOT NULL GENERATED ALWAYS AS (width::text || ' x ' || height::text) STORED,

    CONSTRAINT boxes_pkey PRIMARY KEY (id)
);
