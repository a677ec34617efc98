CREATE TABLE public.spans (
    id integer NOT NULL,
    whole int4range NOT NULL,
    large int8range,
    exact numrange NOT NULL,
    days daterange,
    local tsrange NOT NULL,
    absolute tstzrange,
    wholes int4multirange NOT NULL,
    larges int8multirange,
    exacts nummultirange NOT NULL,
    day_sets datemultirange,
    locals tsmultirange NOT NULL,
    moments tstzmultirange
);

ALTER TABLE ONLY public.spans
    ADD CONSTRAINT spans_pkey PRIMARY KEY (id);

