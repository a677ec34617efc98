-- What a database holds of that which schema_of_database.sql writes, in PostgreSQL's own words and
-- in one order, so that two databases can be compared with diff.
\set QUIET on
\pset tuples_only on
\pset format unaligned
set search_path = public;

create temporary view our_tables as
select c.oid, c.relname
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition;

select t.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
       a.attgenerated, pg_get_expr(d.adbin, d.adrelid)
from our_tables t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
order by t.relname, a.attnum;

select t.relname, c.conname, pg_get_constraintdef(c.oid)
from our_tables t join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'u', 'c', 'f')
order by t.relname, c.conname;

select t.relname, pg_get_indexdef(x.indexrelid)
from our_tables t join pg_index x on x.indrelid = t.oid
order by t.relname, 2;

select t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typdefault,
       (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
       (select string_agg(c.conname || ' ' || pg_get_constraintdef(c.oid), ', ' order by c.conname)
        from pg_constraint c where c.contypid = t.oid)
from pg_type t
where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
order by t.typname;
