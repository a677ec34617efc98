CREATE TABLE public.shelves (
    id integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    label text NOT NULL,
    CONSTRAINT not_unlucky CHECK ((id <> 13)) NO INHERIT,
    CONSTRAINT sane_height CHECK (((height >= 1) AND (height <= 300))),
    CONSTRAINT shelves_check CHECK ((width < (height * 10))),
    CONSTRAINT shelves_label_check CHECK (((label <> ''::text) AND (label !~ '^\s'::text))),
    CONSTRAINT shelves_width_check CHECK ((width > 0))
);

ALTER TABLE ONLY public.shelves
    ADD CONSTRAINT shelves_pkey PRIMARY KEY (id);

