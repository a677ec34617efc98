CREATE TYPE state AS ENUM ('open', 'closed');

CREATE TABLE clients (
    id     integer NOT NULL,
    email  text    NOT NULL,
    state  state   NOT NULL,

    CONSTRAINT clients_pkey PRIMARY KEY (id),
    CONSTRAINT clients_mail UNIQUE (email)
);
CREATE INDEX clients_state ON clients (state);
