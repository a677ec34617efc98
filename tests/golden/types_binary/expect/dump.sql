CREATE TABLE public.packets (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    payload bytea NOT NULL,
    digest bytea,
    flags bit(8) NOT NULL,
    one bit(1),
    mask bit varying(64) NOT NULL,
    any_mask bit varying,
    source inet NOT NULL,
    network cidr,
    card macaddr NOT NULL,
    long_card macaddr8
);

ALTER TABLE ONLY public.packets
    ADD CONSTRAINT packets_pkey PRIMARY KEY (id);

