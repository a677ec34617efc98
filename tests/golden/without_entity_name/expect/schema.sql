CREATE TABLE person (
    id       integer NOT NULL,
    boss_id  integer,

    CONSTRAINT person_pkey PRIMARY KEY (id)
);

ALTER TABLE person
    ADD CONSTRAINT person_boss_id_fkey
        FOREIGN KEY (boss_id) REFERENCES person (id);
