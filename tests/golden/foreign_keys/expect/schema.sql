CREATE TABLE targets (
    id      integer NOT NULL,
    tenant  integer NOT NULL,
    code    text    NOT NULL,

    CONSTRAINT targets_pkey PRIMARY KEY (id),
    CONSTRAINT targets_tenant_code_key UNIQUE (tenant, code)
);

CREATE TABLE sources (
    id            integer NOT NULL,
    tenant        integer,
    code          text,
    plain_id      integer NOT NULL,
    cascading_id  integer NOT NULL,
    nulling_id    integer,
    fallback_id   integer,
    late_id       integer NOT NULL,
    other         integer,

    CONSTRAINT sources_pkey PRIMARY KEY (id)
);

ALTER TABLE sources
    ADD CONSTRAINT sources_plain_id_fkey
        FOREIGN KEY (plain_id) REFERENCES targets (id),
    ADD CONSTRAINT sources_cascading_id_fkey
        FOREIGN KEY (cascading_id) REFERENCES targets (id) ON UPDATE CASCADE ON DELETE CASCADE,
    ADD CONSTRAINT sources_nulling_id_fkey
        FOREIGN KEY (nulling_id) REFERENCES targets (id) ON UPDATE RESTRICT ON DELETE SET NULL,
    ADD CONSTRAINT sources_fallback_id_fkey
        FOREIGN KEY (fallback_id) REFERENCES targets (id) ON DELETE SET DEFAULT,
    ADD CONSTRAINT sources_late_id_fkey
        FOREIGN KEY (late_id) REFERENCES targets (id) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT source_pair
        FOREIGN KEY (tenant, code)
            REFERENCES targets (tenant, code) MATCH FULL ON DELETE SET NULL (code),
    ADD CONSTRAINT bare
        FOREIGN KEY (other) REFERENCES targets (id);
