CREATE TABLE public.bookings (
    id integer NOT NULL,
    during tstzrange NOT NULL,
    spot int4range NOT NULL,
    void boolean DEFAULT false NOT NULL
);

ALTER TABLE ONLY public.bookings
    ADD CONSTRAINT bookings_during_spot_excl EXCLUDE USING gist (during WITH &&, spot WITH &&) WHERE ((NOT void));

ALTER TABLE ONLY public.bookings
    ADD CONSTRAINT bookings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.bookings
    ADD CONSTRAINT spot_once EXCLUDE USING gist (spot WITH &&) DEFERRABLE INITIALLY DEFERRED;

