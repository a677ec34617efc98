CREATE TABLE public.airports (
    code character(3) NOT NULL
);

CREATE TABLE public.flights (
    number integer NOT NULL,
    from_code character(3) NOT NULL,
    destination_code character(3) NOT NULL,
    diverted_to_code character(3)
);

ALTER TABLE ONLY public.airports
    ADD CONSTRAINT airports_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.flights
    ADD CONSTRAINT flights_pkey PRIMARY KEY (number);

ALTER TABLE ONLY public.flights
    ADD CONSTRAINT flights_destination_code_fkey FOREIGN KEY (destination_code) REFERENCES public.airports(code);

ALTER TABLE ONLY public.flights
    ADD CONSTRAINT flights_diverted_to_code_fkey FOREIGN KEY (diverted_to_code) REFERENCES public.airports(code);

ALTER TABLE ONLY public.flights
    ADD CONSTRAINT flights_from_code_fkey FOREIGN KEY (from_code) REFERENCES public.airports(code);

