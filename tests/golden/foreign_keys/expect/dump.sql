CREATE TABLE public.sources (
    id integer NOT NULL,
    tenant integer,
    code text,
    plain_id integer NOT NULL,
    cascading_id integer NOT NULL,
    nulling_id integer,
    fallback_id integer,
    late_id integer NOT NULL,
    other integer
);

CREATE TABLE public.targets (
    id integer NOT NULL,
    tenant integer NOT NULL,
    code text NOT NULL
);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_tenant_code_key UNIQUE (tenant, code);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT bare FOREIGN KEY (other) REFERENCES public.targets(id);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT source_pair FOREIGN KEY (tenant, code) REFERENCES public.targets(tenant, code) MATCH FULL ON DELETE SET NULL (code);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_cascading_id_fkey FOREIGN KEY (cascading_id) REFERENCES public.targets(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_fallback_id_fkey FOREIGN KEY (fallback_id) REFERENCES public.targets(id) ON DELETE SET DEFAULT;

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_late_id_fkey FOREIGN KEY (late_id) REFERENCES public.targets(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_nulling_id_fkey FOREIGN KEY (nulling_id) REFERENCES public.targets(id) ON UPDATE RESTRICT ON DELETE SET NULL;

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_plain_id_fkey FOREIGN KEY (plain_id) REFERENCES public.targets(id);

