CREATE TABLE public.events (
    id integer NOT NULL,
    day date NOT NULL,
    day_of date,
    at_time time without time zone NOT NULL,
    at_second time(0) without time zone,
    zoned time with time zone NOT NULL,
    happened timestamp without time zone NOT NULL,
    happened_ms timestamp(3) without time zone,
    seen timestamp with time zone NOT NULL,
    seen_ms timestamp(3) with time zone,
    lasting interval NOT NULL,
    period interval year to month,
    exact interval day to second(3)
);

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);

