-- Writes what a server knows of its built-in types, functions, operators, casts and relations as C:
-- the body of catalogue_NN.c, whose macros stand in catalogue_data.h. Run by catalogue.sh with psql
-- -At.
--
-- Left out: what no query can call, that is functions with an argument or a result that only the
-- server itself has, among them every type's input and output function; and the row types of the
-- server's own tables. Built-in OIDs are the same in every database of a version, and all output is
-- ordered in the C collation, so any server of the version writes the same file.
\set ON_ERROR_STOP on
set search_path to pg_catalog;
set client_min_messages to error;

create temporary view shown_type as
select t.*, 't_' || t.typname as symbol
from pg_type t
where t.typnamespace = 'pg_catalog'::regnamespace and t.typtype <> 'c'
  and not exists (select from pg_type e where e.oid = t.typelem and e.typtype = 'c');

-- What only pg_upgrade calls comes and goes with minor versions.
create temporary view shown_function as
select p.*
from pg_proc p
where p.pronamespace = 'pg_catalog'::regnamespace
  and not starts_with(p.proname::text, 'binary_upgrade_')
  and not exists (
    select from unnest(p.proargtypes::oid[] || p.prorettype) used (oid)
    join pg_type t on t.oid = used.oid
    where t.typname in ('internal', 'cstring', 'trigger', 'event_trigger', 'language_handler',
                        'fdw_handler', 'index_am_handler', 'tsm_handler', 'table_am_handler'));

-- Which operator classes are the default for a type or for what it is the same bytes as: 'btree' and
-- 'hash'. Of arrays, enums and ranges nothing is said here.
create temporary view compared_type as
select t.oid, a.amname
from pg_type t
join pg_opclass c on c.opcdefault and (c.opcintype = t.oid or exists (
    select from pg_cast k where k.castsource = t.oid and k.casttarget = c.opcintype
                            and k.castmethod = 'b' and k.castcontext = 'i'))
join pg_am a on a.oid = c.opcmethod;

create function pg_temp.quoted(text) returns text language sql as
$$ select '"' || replace(replace($1, '\', '\\'), '"', '\"') || '"' $$;

create function pg_temp.symbols(oid[]) returns text language sql as
$$ select string_agg(t.symbol, ', ' order by i)
   from unnest($1) with ordinality a (type, i) join shown_type t on t.oid = a.type $$;

select 'enum {';
select '    ' || symbol || ' = ' || oid || ',' from shown_type order by oid;
select E'};\n\nstatic const catalogue_type types[] = {';
select '    {' || concat_ws(', ',
    '.oid = ' || t.symbol,
    '.name = ' || pg_temp.quoted(t.typname),
    '.kind = CATALOGUE_' || case t.typtype
        when 'b' then 'BASE' when 'd' then 'DOMAIN' when 'e' then 'ENUM' when 'p' then 'PSEUDO'
        when 'r' then 'RANGE' when 'm' then 'MULTIRANGE' end,
    format('.category = ''%s''', t.typcategory),
    case when t.typispreferred then '.preferred = true' end,
    case when t.typcollation <> 0 then '.collatable = true' end,
    case when t.typtype <> 'b' or t.typcategory = 'A' then null
         when (t.oid, 'btree') in (table compared_type) then null
         when (t.oid, 'hash') in (table compared_type) then '.comparison = CATALOGUE_EQUATED'
         else '.comparison = CATALOGUE_UNCOMPARED' end,
    '.array = ' || a.symbol,
    case when t.typsubscript = 'array_subscript_handler'::regproc then '.element = ' || e.symbol end,
    case when t.typsubscript = 'jsonb_subscript_handler'::regproc then '.subscript = ' || t.symbol
         when t.typsubscript <> 0 then '.subscript = ' || e.symbol end,
    '.subtype = ' || coalesce(s.symbol, m.symbol),
    '.multirange = ' || r2.symbol) || '},'
from shown_type t
left join shown_type a on a.oid = t.typarray
left join shown_type e on e.oid = t.typelem
left join pg_range r on r.rngtypid = t.oid
left join shown_type s on s.oid = r.rngsubtype
left join shown_type r2 on r2.oid = r.rngmultitypid
left join pg_range n on n.rngmultitypid = t.oid
left join shown_type m on m.oid = n.rngtypid
order by t.oid;

select E'};\n\nstatic const catalogue_function functions[] = {';
with described as (
    select p.*, a.aggkind, a.aggnumdirectargs,
        (select string_agg(format('{%s, %s}', pg_temp.quoted(coalesce(p.proargnames[i], '')),
                                  t.symbol), ', ' order by i)
         from unnest(p.proargmodes) with ordinality m (mode, i)
         join shown_type t on t.oid = p.proallargtypes[i]
         where mode in ('o', 'b', 't')) as outputs,
        (select count(*) from unnest(p.proargmodes) mode where mode in ('o', 'b', 't'))
            as output_count,
        (select string_agg(pg_temp.quoted(coalesce(p.proargnames[i], '')), ', ' order by i)
         from generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) i
         where p.proargnames is not null and p.pronargs > 0
           and (p.proargmodes is null or p.proargmodes[i] in ('i', 'b', 'v'))) as input_names
    from shown_function p left join pg_aggregate a on a.aggfnoid = p.oid)
select replace('    FUNCTION(' || concat_ws(', ',
    p.oid,
    pg_temp.quoted(p.proname),
    case p.provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' else 'VOLATILE' end,
    r.symbol,
    coalesce('INPUTS(' || pg_temp.symbols(p.proargtypes::oid[]) || ')', 'NO_INPUTS'),
    case when p.proisstrict then 'STRICT' end,
    case when p.proretset then 'RETURNS_SET' end,
    case p.prokind when 'a' then 'AGGREGATE' when 'w' then 'WINDOW' when 'p' then 'PROCEDURE' end,
    case p.aggkind when 'o' then 'ORDERED_SET(' || p.aggnumdirectargs || ')'
                   when 'h' then 'HYPOTHETICAL_SET(' || p.aggnumdirectargs || ')' end,
    '.variadic = ' || v.symbol,
    '.default_count = ' || nullif(p.pronargdefaults, 0),
    E'\n             NAMES(' || case when p.input_names ~ '[^", ]' then p.input_names end || ')',
    E'\n             OUTPUTS(' || p.output_count || ', ' || p.outputs || ')') || '),',
    E', \n', E',\n')
from described p
join shown_type r on r.oid = p.prorettype
left join shown_type v on v.oid = p.provariadic
order by p.proname collate "C", p.oid;

select E'};\n\nstatic const catalogue_operator operators[] = {';
select format('    {.oid = %s, .name = %s, %s.right = %s, .result = %s, .function = %s},',
    o.oid, pg_temp.quoted(o.oprname), coalesce('.left = ' || l.symbol || ', ', ''), r.symbol,
    x.symbol, o.oprcode::oid)
from pg_operator o
left join shown_type l on l.oid = o.oprleft
join shown_type r on r.oid = o.oprright
join shown_type x on x.oid = o.oprresult
where o.oprnamespace = 'pg_catalog'::regnamespace
order by o.oprname collate "C", o.oid;

select E'};\n\nstatic const catalogue_cast casts[] = {';
select format('    CAST(%s, %s, %s, BY_%s, %s),', s.symbol, t.symbol,
    case c.castcontext when 'i' then 'IMPLICIT' when 'a' then 'ASSIGNMENT' else 'EXPLICIT' end,
    case c.castmethod when 'f' then 'FUNCTION' when 'b' then 'RELABELLING' else 'TEXT' end,
    c.castfunc)
from pg_cast c
join shown_type s on s.oid = c.castsource
join shown_type t on t.oid = c.casttarget
where c.oid < 16384
order by s.oid, t.oid;

-- Domains count as their base: that is what the server says of such a column, too. A relation that has
-- rows of others in a column is left out.
select E'};\n\nstatic const catalogue_relation relations[] = {';
select format('    RELATION(%s, %s, %s, %s),',
    case n.nspname when 'pg_catalog' then 'NULL' else pg_temp.quoted(n.nspname) end,
    pg_temp.quoted(c.relname), case c.relkind when 'v' then 'true' else 'false' end,
    string_agg(format('{%s, t_%s%s}', pg_temp.quoted(a.attname), t.typname,
                      case when a.attnotnull then ', true' end), ', ' order by a.attnum))
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
join pg_type d on d.oid = a.atttypid
left join shown_type t on t.oid = case when d.typtype = 'd' then d.typbasetype else d.oid end
where n.nspname in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'v')
  and c.oid < 16384
group by n.nspname, c.relname, c.relkind
having count(*) = count(t.oid)
order by c.relname collate "C", n.nspname collate "C";
select '};';
