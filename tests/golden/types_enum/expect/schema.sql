CREATE SCHEMA hr;
CREATE SCHEMA audit;

SET search_path = hr, public;

CREATE TYPE hr.employment AS ENUM ('full_time', 'part_time', 'on leave', 'größer');
COMMENT ON TYPE hr.employment IS 'How a person is employed.';

CREATE TYPE audit.level AS ENUM ('debug', 'info', 'warning', 'error');

CREATE TYPE hr."Weird Name" AS ENUM ('a', 'B');

CREATE TABLE hr.people (
    id      integer         NOT NULL,
    kind    hr.employment   NOT NULL DEFAULT 'full_time',
    former  hr.employment,
    level   audit.level     NOT NULL,
    odd     hr."Weird Name",
    kinds   hr.employment[] NOT NULL,
    past    hr.employment[],

    CONSTRAINT people_pkey PRIMARY KEY (id)
);
