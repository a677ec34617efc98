CREATE TABLE a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long (
    a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon  integer     NOT NULL,
    a_nullable_column_whose_name_is_rather_long_too  timestamptz,
    parent_id  integer,

    CONSTRAINT a_table_whose_name_is_as_long_as_postgresql_lets__2268b2c6_pkey PRIMARY KEY (a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon)
);

ALTER TABLE a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long
    ADD CONSTRAINT a_table_whose_name_is_as_long_as_postgresql_lets__1028a6e6_fkey
        FOREIGN KEY (parent_id)
            REFERENCES a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long (a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon);
