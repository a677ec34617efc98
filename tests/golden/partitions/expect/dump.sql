CREATE TABLE public.measurements (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
)
PARTITION BY RANGE (taken);

CREATE TABLE public.measurements_2025 (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
);

CREATE TABLE public.measurements_2026 (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
)
PARTITION BY LIST (city);

CREATE TABLE public.measurements_2026_north (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
);

CREATE TABLE public.measurements_2026_rest (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
);

CREATE TABLE public.measurements_old (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
);

CREATE TABLE public.measurements_rest (
    tenant integer NOT NULL,
    taken date NOT NULL,
    city text NOT NULL,
    value double precision NOT NULL
);

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    data jsonb NOT NULL
)
PARTITION BY HASH (id);

CREATE TABLE public.sessions_0 (
    id uuid NOT NULL,
    data jsonb NOT NULL
);

CREATE TABLE public.sessions_1 (
    id uuid NOT NULL,
    data jsonb NOT NULL
);

ALTER TABLE ONLY public.measurements ATTACH PARTITION public.measurements_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

ALTER TABLE ONLY public.measurements ATTACH PARTITION public.measurements_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

ALTER TABLE ONLY public.measurements_2026 ATTACH PARTITION public.measurements_2026_north FOR VALUES IN ('Oslo', 'Bergen');

ALTER TABLE ONLY public.measurements_2026 ATTACH PARTITION public.measurements_2026_rest DEFAULT;

ALTER TABLE ONLY public.measurements ATTACH PARTITION public.measurements_old FOR VALUES FROM (MINVALUE) TO ('2025-01-01');

ALTER TABLE ONLY public.measurements ATTACH PARTITION public.measurements_rest DEFAULT;

ALTER TABLE ONLY public.sessions ATTACH PARTITION public.sessions_0 FOR VALUES WITH (modulus 2, remainder 0);

ALTER TABLE ONLY public.sessions ATTACH PARTITION public.sessions_1 FOR VALUES WITH (modulus 2, remainder 1);

ALTER TABLE ONLY public.measurements
    ADD CONSTRAINT measurements_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.measurements_2025
    ADD CONSTRAINT measurements_2025_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.measurements_2026
    ADD CONSTRAINT measurements_2026_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.measurements_2026_north
    ADD CONSTRAINT measurements_2026_north_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.measurements_2026_rest
    ADD CONSTRAINT measurements_2026_rest_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.measurements_old
    ADD CONSTRAINT measurements_old_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.measurements_rest
    ADD CONSTRAINT measurements_rest_pkey PRIMARY KEY (tenant, taken, city);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sessions_0
    ADD CONSTRAINT sessions_0_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sessions_1
    ADD CONSTRAINT sessions_1_pkey PRIMARY KEY (id);

ALTER INDEX public.measurements_pkey ATTACH PARTITION public.measurements_2025_pkey;

ALTER INDEX public.measurements_2026_pkey ATTACH PARTITION public.measurements_2026_north_pkey;

ALTER INDEX public.measurements_pkey ATTACH PARTITION public.measurements_2026_pkey;

ALTER INDEX public.measurements_2026_pkey ATTACH PARTITION public.measurements_2026_rest_pkey;

ALTER INDEX public.measurements_pkey ATTACH PARTITION public.measurements_old_pkey;

ALTER INDEX public.measurements_pkey ATTACH PARTITION public.measurements_rest_pkey;

ALTER INDEX public.sessions_pkey ATTACH PARTITION public.sessions_0_pkey;

ALTER INDEX public.sessions_pkey ATTACH PARTITION public.sessions_1_pkey;

