CREATE TABLE public.bills (
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    changed_at timestamp(3) with time zone,
    revision integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    total numeric(12,2) NOT NULL
);

CREATE TABLE public.offers (
    id integer NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    changed_at timestamp(3) with time zone,
    total numeric(12,2),
    CONSTRAINT offers_total_check CHECK ((total > (0)::numeric))
);

ALTER TABLE ONLY public.bills
    ADD CONSTRAINT bills_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offers
    ADD CONSTRAINT offers_pkey PRIMARY KEY (id);

CREATE INDEX bills_created_at_idx ON public.bills USING btree (created_at);

