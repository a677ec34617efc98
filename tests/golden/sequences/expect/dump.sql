CREATE SCHEMA hr;

CREATE SEQUENCE hr.badge
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    MAXVALUE 99999
    CACHE 1
    CYCLE;

CREATE SEQUENCE public.invoice_number
    START WITH 1000
    INCREMENT BY 5
    NO MINVALUE
    NO MAXVALUE
    CACHE 10;

CREATE TABLE public.invoices (
    id bigint NOT NULL,
    line integer NOT NULL,
    small smallint NOT NULL,
    number bigint DEFAULT nextval('public.invoice_number'::regclass) NOT NULL,
    badge bigint DEFAULT nextval('hr.badge'::regclass) NOT NULL
);

CREATE SEQUENCE public.invoices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.invoices_id_seq OWNED BY public.invoices.id;

CREATE SEQUENCE public.invoices_line_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.invoices_line_seq OWNED BY public.invoices.line;

CREATE SEQUENCE public.invoices_small_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.invoices_small_seq OWNED BY public.invoices.small;

ALTER TABLE ONLY public.invoices ALTER COLUMN id SET DEFAULT nextval('public.invoices_id_seq'::regclass);

ALTER TABLE ONLY public.invoices ALTER COLUMN line SET DEFAULT nextval('public.invoices_line_seq'::regclass);

ALTER TABLE ONLY public.invoices ALTER COLUMN small SET DEFAULT nextval('public.invoices_small_seq'::regclass);

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);

