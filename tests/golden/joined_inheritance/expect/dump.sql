CREATE SCHEMA books;

CREATE TABLE books.banks (
    code character(8) NOT NULL,
    last_year integer,
    last_number integer
);

CREATE TABLE books.events (
    year integer NOT NULL,
    number integer NOT NULL,
    kind character varying(20) NOT NULL,
    note text,
    at timestamp with time zone DEFAULT now() NOT NULL
);

COMMENT ON TABLE books.events IS 'Something that happened. No row is only that.';

CREATE TABLE books.payments (
    year integer NOT NULL,
    number integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    note2 text,
    CONSTRAINT payments_amount_check CHECK ((amount <> (0)::numeric))
);

COMMENT ON TABLE books.payments IS 'Money came or went.';

CREATE TABLE books.refunds (
    year integer NOT NULL,
    number integer NOT NULL,
    of_year integer NOT NULL,
    of_number integer NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    part integer,
    bank_code character(8)
);

CREATE TABLE books.visits (
    year integer NOT NULL,
    number integer NOT NULL,
    amount integer NOT NULL,
    bank_code character(8)
);

ALTER TABLE ONLY books.banks
    ADD CONSTRAINT banks_pkey PRIMARY KEY (code);

ALTER TABLE ONLY books.events
    ADD CONSTRAINT events_kind_note_key UNIQUE (kind, note);

ALTER TABLE ONLY books.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (year, number);

ALTER TABLE ONLY books.payments
    ADD CONSTRAINT payments_note2_key UNIQUE (note2);

ALTER TABLE ONLY books.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (year, number);

ALTER TABLE ONLY books.refunds
    ADD CONSTRAINT refunds_of_year_of_number_key UNIQUE (of_year, of_number);

ALTER TABLE ONLY books.refunds
    ADD CONSTRAINT refunds_pkey PRIMARY KEY (year, number);

ALTER TABLE ONLY books.visits
    ADD CONSTRAINT visits_pkey PRIMARY KEY (year, number);

ALTER TABLE ONLY books.banks
    ADD CONSTRAINT banks_last_year_last_number_fkey FOREIGN KEY (last_year, last_number) REFERENCES books.events(year, number);

ALTER TABLE ONLY books.payments
    ADD CONSTRAINT payments_year_number_fkey FOREIGN KEY (year, number) REFERENCES books.events(year, number) ON DELETE CASCADE;

ALTER TABLE ONLY books.refunds
    ADD CONSTRAINT refunds_bank_code_fkey FOREIGN KEY (bank_code) REFERENCES books.banks(code);

ALTER TABLE ONLY books.refunds
    ADD CONSTRAINT refunds_of_year_of_number_fkey FOREIGN KEY (of_year, of_number) REFERENCES books.payments(year, number);

ALTER TABLE ONLY books.refunds
    ADD CONSTRAINT refunds_year_number_fkey FOREIGN KEY (year, number) REFERENCES books.payments(year, number) ON DELETE CASCADE;

ALTER TABLE ONLY books.visits
    ADD CONSTRAINT visits_bank_code_fkey FOREIGN KEY (bank_code) REFERENCES books.banks(code);

ALTER TABLE ONLY books.visits
    ADD CONSTRAINT visits_year_number_fkey FOREIGN KEY (year, number) REFERENCES books.events(year, number) ON DELETE CASCADE;

