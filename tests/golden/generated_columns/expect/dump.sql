CREATE TABLE public.boxes (
    id integer NOT NULL,
    width numeric NOT NULL,
    height numeric NOT NULL,
    depth numeric,
    area numeric GENERATED ALWAYS AS ((width * height)) STORED NOT NULL,
    volume numeric GENERATED ALWAYS AS (((width * height) * depth)) STORED,
    label text GENERATED ALWAYS AS ((((width)::text || ' x '::text) || (height)::text)) STORED NOT NULL
);

ALTER TABLE ONLY public.boxes
    ADD CONSTRAINT boxes_pkey PRIMARY KEY (id);

