CREATE TABLE notes (
    id        uuid         NOT NULL,
    body      text         NOT NULL,
    title     varchar(100) NOT NULL,
    code      char(5)      NOT NULL,
    flag      "char",
    label     name,
    endless   varchar,
    initial   char(1)      NOT NULL,
    document  json,
    tree      jsonb        NOT NULL,
    markup    xml,
    sorted    text         COLLATE "C" NOT NULL,

    CONSTRAINT notes_pkey PRIMARY KEY (id)
);
