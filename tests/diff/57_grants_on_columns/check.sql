SELECT has_table_privilege('pg_monitor', 'items', 'SELECT, UPDATE');
SELECT has_column_privilege('pg_monitor', 'items', 'name', 'SELECT');
