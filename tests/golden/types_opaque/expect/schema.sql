CREATE TABLE documents (
    id          integer  NOT NULL,
    body        text     NOT NULL,
    words       tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', body)) STORED,
    wanted      tsquery,
    spot        point    NOT NULL,
    outline     polygon,
    spots       point[]  NOT NULL,
    price       money,
    "position"  pg_lsn,

    CONSTRAINT documents_pkey PRIMARY KEY (id)
);
CREATE INDEX documents_words_idx ON documents USING gin (words);
