CREATE SCHEMA audit;

CREATE SCHEMA hr;

CREATE TYPE audit.level AS ENUM (
    'debug',
    'info',
    'warning',
    'error'
);

CREATE TYPE hr."Weird Name" AS ENUM (
    'a',
    'B'
);

CREATE TYPE hr.employment AS ENUM (
    'full_time',
    'part_time',
    'on leave',
    'größer'
);

COMMENT ON TYPE hr.employment IS 'How a person is employed.';

CREATE TABLE hr.people (
    id integer NOT NULL,
    kind hr.employment DEFAULT 'full_time'::hr.employment NOT NULL,
    former hr.employment,
    level audit.level NOT NULL,
    odd hr."Weird Name",
    kinds hr.employment[] NOT NULL,
    past hr.employment[]
);

ALTER TABLE ONLY hr.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);

