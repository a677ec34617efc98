-- Writes one extension's row of extension_data.c. Run by extension_data.sh with psql -At.
--
-- Left out: what no query can call (functions with an argument or a result that only the server
-- itself has, such as types' input and output functions and what indexes ask), and types that then
-- nothing has to do with. Output is ordered in the C collation.
begin;
set local client_min_messages to error;
create schema extension_data;
set local search_path to extension_data;
create extension :"extension" cascade;

create temporary view own as
select d.classid, d.objid
from pg_depend d join pg_extension e on e.oid = d.refobjid
where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e' and e.extname = :'extension';

create temporary view shown_function as
select p.*
from pg_proc p join own on classid = 'pg_proc'::regclass and objid = p.oid
where not exists (
    select from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]) || p.prorettype) used (oid)
    join pg_type t on t.oid = used.oid
    where t.typname in ('internal', 'cstring', 'trigger'));

create temporary view shown_type as
select t.*
from pg_type t join own on classid = 'pg_type'::regclass and objid = t.oid
where t.typtype in ('b', 'd', 'c') and t.typcategory <> 'A'
  and (t.typtype = 'd' or exists (select from shown_function p
                                  where array[t.oid, t.typarray] && (p.proargtypes::oid[] || p.prorettype)));

create function pg_temp.arguments(oid) returns text language sql as
$$ select '(' || pg_get_function_arguments($1) || ')' $$;

create function pg_temp.shown(text) returns text language sql as
$$ select '         "' || replace(replace($1, '\', '\\'), '"', '\"') || '",' $$;

select '    {.name = "' || :'extension' || '",';
select '     .statements = (const char *const[]){';

select pg_temp.shown(case typtype
    when 'd' then format('CREATE DOMAIN %I AS %s', typname, typbasetype::regtype)
    when 'c' then format('CREATE TYPE %I AS (%s)', typname, (
        select string_agg(format('%I %s', attname, atttypid::regtype), ', ' order by attnum)
        from pg_attribute where attrelid = typrelid))
    else format('CREATE TYPE %I (%s)', typname, concat_ws(', ',
        format('CATEGORY = ''%s''', typcategory),
        case when typcollation <> 0 then 'COLLATABLE = true' end,
        case typname when 'hstore' then 'ELEMENT = text' end)) end)
from shown_type order by typtype = 'd', typname collate "C";

select pg_temp.shown(format('CREATE OPERATOR CLASS %I DEFAULT FOR TYPE %s USING %s AS STORAGE %2$s',
                            c.opcname, c.opcintype::regtype, a.amname))
from pg_opclass c join pg_am a on a.oid = c.opcmethod and a.amname in ('btree', 'hash')
join shown_type t on t.oid = c.opcintype
where c.opcdefault order by c.opcname collate "C", a.amname;

select pg_temp.shown(format('CREATE FUNCTION %I%s RETURNS %s%s', proname, pg_temp.arguments(oid),
                            pg_get_function_result(oid),
                            case when proisstrict then ' STRICT' end))
from shown_function where prokind <> 'a'
order by proname collate "C", pg_temp.arguments(oid) collate "C";

select pg_temp.shown(format('CREATE AGGREGATE %I%s (STYPE = %s)', proname, pg_temp.arguments(oid),
                            pg_get_function_result(oid)))
from shown_function where prokind = 'a'
order by proname collate "C", pg_temp.arguments(oid) collate "C";

select pg_temp.shown(format('CREATE OPERATOR %s (%s)', o.oprname, concat_ws(', ',
        'LEFTARG = ' || nullif(o.oprleft, 0)::regtype, 'RIGHTARG = ' || o.oprright::regtype,
        'FUNCTION = ' || quote_ident(p.proname))))
from pg_operator o
join own on classid = 'pg_operator'::regclass and objid = o.oid
join shown_function p on p.oid = o.oprcode
order by o.oprname collate "C", o.oprleft::regtype::text collate "C",
         o.oprright::regtype::text collate "C";

select pg_temp.shown(format('CREATE CAST (%s AS %s) %s%s', c.castsource::regtype, c.casttarget::regtype,
        case c.castmethod when 'f' then format('WITH FUNCTION %I', p.proname)
                          when 'b' then 'WITHOUT FUNCTION' else 'WITH INOUT' end,
        case c.castcontext when 'i' then ' AS IMPLICIT' when 'a' then ' AS ASSIGNMENT' end))
from pg_cast c
join own on classid = 'pg_cast'::regclass and objid = c.oid
left join pg_proc p on p.oid = c.castfunc
order by c.castsource::regtype::text collate "C", c.casttarget::regtype::text collate "C";

select '         NULL}},';
rollback;
