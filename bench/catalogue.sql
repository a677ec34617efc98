-- One bulk read of all that a comparison needs to know: a query a kind of object.
set search_path = public;
set jit = off;
select c.oid, c.relname, c.relkind, c.relpersistence, c.reloptions, obj_description(c.oid, 'pg_class')
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm');
select a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
       a.attgenerated, pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
order by a.attrelid, a.attnum;
select conrelid, conname, pg_get_constraintdef(oid), obj_description(oid, 'pg_constraint')
from pg_constraint where connamespace = 'public'::regnamespace;
select i.indrelid, x.relname, pg_get_indexdef(i.indexrelid), obj_description(x.oid, 'pg_class')
from pg_index i join pg_class x on x.oid = i.indexrelid where x.relnamespace = 'public'::regnamespace;
select seqrelid, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle from pg_sequence;
select enumtypid, enumlabel from pg_enum order by 1, enumsortorder;
select oid, pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace;
select tgrelid, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal;
