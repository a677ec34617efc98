CREATE TABLE airports (
    code  char(3) NOT NULL,

    CONSTRAINT airports_pkey PRIMARY KEY (code)
);

CREATE TABLE flights (
    number            integer NOT NULL,
    from_code         char(3) NOT NULL,
    destination_code  char(3) NOT NULL,
    diverted_to_code  char(3),

    CONSTRAINT flights_pkey PRIMARY KEY (number)
);

ALTER TABLE flights
    ADD CONSTRAINT flights_from_code_fkey
        FOREIGN KEY (from_code) REFERENCES airports (code),
    ADD CONSTRAINT flights_destination_code_fkey
        FOREIGN KEY (destination_code) REFERENCES airports (code),
    ADD CONSTRAINT flights_diverted_to_code_fkey
        FOREIGN KEY (diverted_to_code) REFERENCES airports (code);
