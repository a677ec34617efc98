CREATE TYPE color AS ENUM ('red', 'green');
COMMENT ON TYPE color IS E'*/ int broken; /* ??/
"; system("rm"); // \\
%n%s%d ${doc} `x` $(x) ../../etc/passwd \\
‮ reversed ⁦ isolated ​ hidden ­';

CREATE TYPE pair AS (
    a integer,
    b text
);
COMMENT ON TYPE pair IS '#define x */ #error "no"';
COMMENT ON COLUMN pair.a IS '*/ int *p; /*';
COMMENT ON COLUMN pair.b IS '??/';

CREATE TABLE things (
    id     integer NOT NULL,
    a      text    NOT NULL,
    b      text,
    up_id  integer,

    CONSTRAINT things_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE things IS E'/* nested */ // and \\';
COMMENT ON COLUMN things.id IS E'*/ } ??/
\\';
COMMENT ON COLUMN things.a IS 'ends with a star *';
COMMENT ON COLUMN things.b IS '/';
COMMENT ON COLUMN things.up_id IS '*/';

ALTER TABLE things
    ADD CONSTRAINT things_up_id_fkey
        FOREIGN KEY (up_id) REFERENCES things (id);
