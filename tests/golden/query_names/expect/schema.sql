CREATE TYPE mood AS ENUM ('calm', 'cross');

CREATE TABLE list (
    class    text   NOT NULL,
    mood     mood   NOT NULL,
    "in??/"  text,
    int64_t  bigint NOT NULL,

    CONSTRAINT list_pkey PRIMARY KEY (class)
);
