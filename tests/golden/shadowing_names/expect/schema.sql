CREATE TYPE value AS ENUM ('low', 'high');

CREATE TYPE key AS (
    label text,
    found boolean
);

CREATE TABLE objects (
    value          value NOT NULL,
    "out"          key,
    other_session  text,

    CONSTRAINT objects_pkey PRIMARY KEY (value)
);

CREATE TABLE sessions (
    session  text NOT NULL,

    CONSTRAINT sessions_pkey PRIMARY KEY (session)
);

CREATE TABLE lists (
    "default"     integer NOT NULL,
    class         text    NOT NULL,
    object_value  value   NOT NULL,

    CONSTRAINT lists_pkey PRIMARY KEY ("default", class)
);

CREATE TABLE items (
    id           integer NOT NULL,
    owner_value  value,

    CONSTRAINT items_pkey PRIMARY KEY (id)
);

ALTER TABLE objects
    ADD CONSTRAINT objects_other_session_fkey
        FOREIGN KEY (other_session) REFERENCES sessions (session);

ALTER TABLE lists
    ADD CONSTRAINT lists_object_value_fkey
        FOREIGN KEY (object_value) REFERENCES objects (value);

ALTER TABLE items
    ADD CONSTRAINT items_owner_value_fkey
        FOREIGN KEY (owner_value) REFERENCES objects (value);
