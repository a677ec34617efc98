CREATE TYPE public.color AS ENUM (
    'red',
    'green'
);

COMMENT ON TYPE public.color IS '*/ int broken; /* ??/
"; system("rm"); // \
%n%s%d ${doc} `x` $(x) ../../etc/passwd \
‮ reversed ⁦ isolated ​ hidden ­';

CREATE TYPE public.pair AS (
	a integer,
	b text
);

COMMENT ON TYPE public.pair IS '#define x */ #error "no"';

COMMENT ON COLUMN public.pair.a IS '*/ int *p; /*';

COMMENT ON COLUMN public.pair.b IS '??/';

CREATE TABLE public.things (
    id integer NOT NULL,
    a text NOT NULL,
    b text,
    up_id integer
);

COMMENT ON TABLE public.things IS '/* nested */ // and \';

COMMENT ON COLUMN public.things.id IS '*/ } ??/
\';

COMMENT ON COLUMN public.things.a IS 'ends with a star *';

COMMENT ON COLUMN public.things.b IS '/';

COMMENT ON COLUMN public.things.up_id IS '*/';

ALTER TABLE ONLY public.things
    ADD CONSTRAINT things_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.things
    ADD CONSTRAINT things_up_id_fkey FOREIGN KEY (up_id) REFERENCES public.things(id);

