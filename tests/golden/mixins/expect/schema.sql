CREATE TABLE bills (
    created_at  timestamptz(3) NOT NULL DEFAULT now(),
    changed_at  timestamptz(3),
    revision    integer        NOT NULL DEFAULT 1,
    id          integer        NOT NULL,
    total       numeric(12,2)  NOT NULL,

    CONSTRAINT bills_pkey PRIMARY KEY (id)
);
CREATE INDEX bills_created_at_idx ON bills (created_at);

CREATE TABLE offers (
    id          integer        NOT NULL,
    created_at  timestamptz(3) NOT NULL DEFAULT now(),
    changed_at  timestamptz(3),
    total       numeric(12,2),

    CONSTRAINT offers_pkey PRIMARY KEY (id),
    CONSTRAINT offers_total_check CHECK (total > 0)
);
