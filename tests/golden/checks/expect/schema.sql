CREATE TABLE shelves (
    id      integer NOT NULL,
    width   integer NOT NULL,
    height  integer NOT NULL,
    label   text    NOT NULL,

    CONSTRAINT shelves_pkey PRIMARY KEY (id),
    CONSTRAINT shelves_width_check CHECK (width > 0),
    CONSTRAINT sane_height CHECK (height between 1 and 300),
    CONSTRAINT shelves_label_check CHECK (label <> '' and label !~ E'^\\s'),
    CONSTRAINT shelves_check CHECK (width < height * 10),
    CONSTRAINT not_unlucky CHECK (id <> 13) NO INHERIT
);
