-- Writes the ordinary tables of schema public as schema.orm, for tests against schemas that others
-- wrote: columns with types, NULLs, defaults, identity and generated columns, every constraint and
-- every index that a constraint does not make; and the enums, domains and sequences they use. Views,
-- functions, triggers and partitioned tables are left out.
\set QUIET on
\pset tuples_only on
\pset format unaligned
set search_path = public;

create temporary view our_tables as
select c.oid, c.relname
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition;

-- An SQL name in quotes, and a name for C made from it.
create function pg_temp.q(name text) returns text language sql as
$$ select '"' || replace(name, '"', '""') || '"' $$;
create function pg_temp.entity(name text) returns text language sql as
$$ select replace(initcap(replace(name, '_', ' ')), ' ', '') $$;
create function pg_temp.columns_of(rel oid, keys int2[]) returns text language sql as
$$ select string_agg(pg_temp.q(attname), ', ' order by k.n)
   from unnest(keys) with ordinality k(attnum, n)
   join pg_attribute a on a.attrelid = rel and a.attnum = k.attnum $$;

select 'package corpus';

select 'enum ' || pg_temp.q(t.typname) || ' { '
       || string_agg(quote_literal(e.enumlabel) || ' as label_' || lower(regexp_replace(e.enumlabel, '\W', '_', 'g')),
                     ', ' order by e.enumsortorder) || ' }'
from pg_type t join pg_enum e on e.enumtypid = t.oid
where t.typnamespace = 'public'::regnamespace
group by t.oid, t.typname order by t.typname;

select 'domain ' || pg_temp.q(t.typname) || ' ' || format_type(t.typbasetype, t.typtypmod)
       || case when t.typnotnull then '' else '?' end
       || coalesce(' default (' || t.typdefault || ')', '')
       || coalesce((select string_agg(' ' || regexp_replace(pg_get_constraintdef(c.oid), '^CHECK', 'check') || ' named ' || pg_temp.q(c.conname), '')
                    from pg_constraint c where c.contypid = t.oid), '')
from pg_type t
where t.typtype = 'd' and t.typnamespace = 'public'::regnamespace
order by t.typname;

select 'sequence ' || pg_temp.q(c.relname) || ' (as ' || format_type(s.seqtypid, null) || ')'
from pg_sequence s join pg_class c on c.oid = s.seqrelid
where c.relnamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')
order by c.relname;

with members as (
    select t.oid, 1 as kind, a.attnum::int as n,
           '    ' || pg_temp.q(a.attname) || ' '
           || case when y.typtype in ('e', 'd') then pg_temp.q(y.typname) else format_type(a.atttypid, a.atttypmod) end
           || case when a.attnotnull then '' else '?' end
           || case a.attidentity when 'a' then ' identity always' when 'd' then ' identity' else '' end
           || case when a.attgenerated = 's' then ' generated (' || pg_get_expr(d.adbin, d.adrelid) || ')'
                   else coalesce(' default (' || pg_get_expr(d.adbin, d.adrelid) || ')', '') end as line
    from our_tables t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    join pg_type y on y.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    union all
    select t.oid, 2, row_number() over (order by c.conname)::int,
           '    ' || case c.contype
               when 'p' then 'primary key (' || pg_temp.columns_of(t.oid, c.conkey) || ')'
               when 'u' then 'unique (' || pg_temp.columns_of(t.oid, c.conkey) || ')'
               when 'c' then regexp_replace(pg_get_constraintdef(c.oid), '^CHECK', 'check')
               when 'f' then 'foreign key (' || pg_temp.columns_of(t.oid, c.conkey) || ') references '
                   || pg_temp.q(r.relname) || ' (' || pg_temp.columns_of(c.confrelid, c.confkey) || ')'
           end || ' named ' || pg_temp.q(c.conname)
           || case c.confupdtype when 'c' then ' on update cascade' when 'r' then ' on update restrict' when 'n' then ' on update set null' else '' end
           || case c.confdeltype when 'c' then ' on delete cascade' when 'r' then ' on delete restrict' when 'n' then ' on delete set null' else '' end
    from our_tables t join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'u', 'c', 'f')
    left join pg_class r on r.oid = c.confrelid
    union all
    select t.oid, 3, row_number() over (order by i.relname)::int,
           '    ' || case when x.indisunique then 'unique ' else '' end || 'index using ' || m.amname || ' ('
           || (select string_agg(case when x.indkey[n - 1] = 0 then '(' || pg_get_indexdef(i.oid, n, true) || ')'
                                      else pg_get_indexdef(i.oid, n, true) end
                                 || case when x.indoption[n - 1] & 1 = 1 then ' desc' else '' end, ', ' order by n)
               from generate_series(1, x.indnkeyatts) n)
           || ')' || coalesce(' where (' || pg_get_expr(x.indpred, x.indrelid) || ')', '')
           || ' named ' || pg_temp.q(i.relname)
    from our_tables t
    join pg_index x on x.indrelid = t.oid
    join pg_class i on i.oid = x.indexrelid
    join pg_am m on m.oid = i.relam
    where not exists (select from pg_constraint c where c.conindid = i.oid and c.contype in ('p', 'u', 'x'))
)
select 'table ' || pg_temp.q(t.relname) || ' as ' || pg_temp.entity(t.relname) || E' {\n'
       || string_agg(m.line, E'\n' order by m.kind, m.n) || E'\n}'
from our_tables t join members m on m.oid = t.oid
group by t.oid, t.relname order by t.relname;
