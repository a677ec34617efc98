CREATE TABLE measurements (
    tenant  integer          NOT NULL,
    taken   date             NOT NULL,
    city    text             NOT NULL,
    value   double precision NOT NULL,

    CONSTRAINT measurements_pkey PRIMARY KEY (tenant, taken, city)
) PARTITION BY RANGE (taken);

CREATE TABLE measurements_2025 PARTITION OF measurements
    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

CREATE TABLE measurements_2026 PARTITION OF measurements
    FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST (city);

CREATE TABLE measurements_2026_north PARTITION OF measurements_2026
    FOR VALUES IN ('Oslo', 'Bergen');

CREATE TABLE measurements_2026_rest PARTITION OF measurements_2026 DEFAULT;

CREATE TABLE measurements_old PARTITION OF measurements
    FOR VALUES FROM (minvalue) TO ('2025-01-01');

CREATE TABLE measurements_rest PARTITION OF measurements DEFAULT;

CREATE TABLE sessions (
    id    uuid  NOT NULL,
    data  jsonb NOT NULL,

    CONSTRAINT sessions_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);

CREATE TABLE sessions_0 PARTITION OF sessions
    FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE sessions_1 PARTITION OF sessions
    FOR VALUES WITH (MODULUS 2, REMAINDER 1);
