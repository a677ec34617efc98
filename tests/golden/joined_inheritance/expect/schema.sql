CREATE SCHEMA books;

SET search_path = books, public;

CREATE TABLE books.events (
    year    integer     NOT NULL,
    number  integer     NOT NULL,
    kind    varchar(20) NOT NULL,
    note    text,
    at      timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT events_pkey PRIMARY KEY (year, number),
    CONSTRAINT events_kind_note_key UNIQUE (kind, note)
);
COMMENT ON TABLE books.events IS 'Something that happened. No row is only that.';

CREATE TABLE books.payments (
    year    integer       NOT NULL,
    number  integer       NOT NULL,
    amount  numeric(12,2) NOT NULL,
    note2   text,

    CONSTRAINT payments_pkey PRIMARY KEY (year, number),
    CONSTRAINT payments_amount_check CHECK (amount <> 0),
    CONSTRAINT payments_note2_key UNIQUE (note2)
);
COMMENT ON TABLE books.payments IS 'Money came or went.';

CREATE TABLE books.refunds (
    year       integer NOT NULL,
    number     integer NOT NULL,
    of_year    integer NOT NULL,
    of_number  integer NOT NULL,
    reason     text    NOT NULL DEFAULT '',
    part       integer,
    bank_code  char(8),

    CONSTRAINT refunds_pkey PRIMARY KEY (year, number),
    CONSTRAINT refunds_of_year_of_number_key UNIQUE (of_year, of_number)
);

CREATE TABLE books.visits (
    year       integer NOT NULL,
    number     integer NOT NULL,
    amount     integer NOT NULL,
    bank_code  char(8),

    CONSTRAINT visits_pkey PRIMARY KEY (year, number)
);

CREATE TABLE books.banks (
    code         char(8) NOT NULL,
    last_year    integer,
    last_number  integer,

    CONSTRAINT banks_pkey PRIMARY KEY (code)
);

ALTER TABLE books.payments
    ADD CONSTRAINT payments_year_number_fkey
        FOREIGN KEY (year, number) REFERENCES books.events (year, number) ON DELETE CASCADE;

ALTER TABLE books.refunds
    ADD CONSTRAINT refunds_year_number_fkey
        FOREIGN KEY (year, number) REFERENCES books.payments (year, number) ON DELETE CASCADE,
    ADD CONSTRAINT refunds_of_year_of_number_fkey
        FOREIGN KEY (of_year, of_number) REFERENCES books.payments (year, number),
    ADD CONSTRAINT refunds_bank_code_fkey
        FOREIGN KEY (bank_code) REFERENCES books.banks (code);

ALTER TABLE books.visits
    ADD CONSTRAINT visits_year_number_fkey
        FOREIGN KEY (year, number) REFERENCES books.events (year, number) ON DELETE CASCADE,
    ADD CONSTRAINT visits_bank_code_fkey
        FOREIGN KEY (bank_code) REFERENCES books.banks (code);

ALTER TABLE books.banks
    ADD CONSTRAINT banks_last_year_last_number_fkey
        FOREIGN KEY (last_year, last_number) REFERENCES books.events (year, number);
