CREATE SCHEMA hr;

CREATE SEQUENCE invoice_number AS bigint START WITH 1000 INCREMENT BY 5 CACHE 10;
CREATE SEQUENCE hr.badge MINVALUE 1 MAXVALUE 99999 CYCLE;

CREATE TABLE invoices (
    id      bigserial,
    line    serial,
    small   smallserial,
    number  bigint      NOT NULL DEFAULT nextval('invoice_number'),
    badge   bigint      NOT NULL DEFAULT nextval('hr.badge'::regclass),

    CONSTRAINT invoices_pkey PRIMARY KEY (id)
);
