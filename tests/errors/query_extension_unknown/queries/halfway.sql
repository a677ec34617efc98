-- extension: halfway
\echo is not for psql
CREATE FUNCTION @extschema@.f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNKTION g() RETURNS int;
