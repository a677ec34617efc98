CREATE TABLE public.a_rather_long_table_name_for_a_warehouse_of_parts (
    id integer NOT NULL,
    a_rather_long_column_name_for_the_code text NOT NULL,
    another_long_column_name_for_the_shelf integer NOT NULL,
    successor_id integer,
    CONSTRAINT a_rather_long_table_name_for_a_warehouse_of_part_b2360546_check CHECK ((another_long_column_name_for_the_shelf > 0))
);

ALTER TABLE ONLY public.a_rather_long_table_name_for_a_warehouse_of_parts
    ADD CONSTRAINT a_rather_long_table_name_for_a_warehouse_of_parts__4de59027_key UNIQUE (a_rather_long_column_name_for_the_code);

ALTER TABLE ONLY public.a_rather_long_table_name_for_a_warehouse_of_parts
    ADD CONSTRAINT a_rather_long_table_name_for_a_warehouse_of_parts_pkey PRIMARY KEY (id);

CREATE INDEX a_rather_long_table_name_for_a_warehouse_of_parts__9c032ed8_idx ON public.a_rather_long_table_name_for_a_warehouse_of_parts USING btree (a_rather_long_column_name_for_the_code, another_long_column_name_for_the_shelf);

ALTER TABLE ONLY public.a_rather_long_table_name_for_a_warehouse_of_parts
    ADD CONSTRAINT a_rather_long_table_name_for_a_warehouse_of_parts_6f0a01b9_fkey FOREIGN KEY (successor_id) REFERENCES public.a_rather_long_table_name_for_a_warehouse_of_parts(id);

