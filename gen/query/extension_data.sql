-- Writes one extension's row of extension_data.c. Run by extension_data.sh with psql -At.
--
-- Left out: what no query can call (functions with an argument or a result that only the server
-- itself has, such as types' input and output functions and what indexes ask), rows of composite
-- types, and types that then nothing has to do with. Output is ordered in the C collation.
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
select p.*, format('%s(%s) RETURNS %s%s', quote_ident(p.proname),
                   pg_get_function_arguments(p.oid), pg_get_function_result(p.oid),
                   case when p.proisstrict then ' STRICT' end) as signature
from pg_proc p join own on classid = 'pg_proc'::regclass and objid = p.oid
where not exists (
    select from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]) || p.prorettype) used (oid)
    join pg_type t on t.oid = used.oid
    where t.typname in ('internal', 'cstring', 'trigger') or t.typtype = 'c');

create temporary view shown_type as
select t.*
from pg_type t join own on classid = 'pg_type'::regclass and objid = t.oid
where t.typtype in ('b', 'd') and t.typcategory <> 'A'
  and (t.typtype = 'd' or exists (select from shown_function p
                                  where array[t.oid, t.typarray] && (p.proargtypes::oid[] || p.prorettype)));

create function pg_temp.quoted(text) returns text language sql as
$$ select '"' || replace(replace($1, '\', '\\'), '"', '\"') || '"' $$;

create function pg_temp.name_of(oid) returns text language sql as
$$ select pg_temp.quoted(typname) from pg_type where oid = $1 $$;

select '    {.name = ' || pg_temp.quoted(:'extension') || ',';

select E'     .types = (const extension_type[]){\n' || string_agg(
    '         {' || concat_ws(', ', '.name = ' || pg_temp.quoted(typname),
        format('.category = ''%s''', typcategory),
        case when typcollation <> 0 then '.collatable = true' end,
        case when typtype = 'd' then null
             when exists (select from pg_opclass c where c.opcdefault and c.opcintype = shown_type.oid
                          and c.opcmethod = (select oid from pg_am where amname = 'btree')) then null
             else '.comparison = CATALOGUE_UNCOMPARED' end,
        '.base = ' || pg_temp.name_of(nullif(typbasetype, 0)),
        '.subscript = ' || case typname when 'hstore' then '"text"' end) || E'},\n',
    '' order by typname collate "C") || '         {0}},'
from shown_type having count(*) > 0;

select format(E'     .%s = (const char *const[]){\n', case when prokind = 'a' then 'aggregates' else 'functions' end)
    || string_agg('         ' || pg_temp.quoted(signature) || E',\n', '' order by signature collate "C")
    || '         NULL},'
from shown_function group by prokind = 'a' order by prokind = 'a';

select E'     .operators = (const extension_operator[]){\n' || string_agg(
    '         {' || concat_ws(', ', pg_temp.quoted(o.oprname),
        coalesce(pg_temp.name_of(nullif(o.oprleft, 0)), 'NULL'), pg_temp.name_of(o.oprright),
        pg_temp.quoted(p.proname)) || E'},\n',
    '' order by o.oprname collate "C", o.oprleft::regtype::text collate "C",
                o.oprright::regtype::text collate "C") || '         {0}},'
from pg_operator o
join own on classid = 'pg_operator'::regclass and objid = o.oid
join shown_function p on p.oid = o.oprcode having count(*) > 0;

select E'     .casts = (const extension_cast[]){\n' || string_agg(
    '         {' || concat_ws(', ', pg_temp.name_of(c.castsource), pg_temp.name_of(c.casttarget),
        'CATALOGUE_' || case c.castcontext when 'i' then 'IMPLICIT' when 'a' then 'ASSIGNMENT'
                                           else 'EXPLICIT' end,
        'CATALOGUE_BY_' || case c.castmethod when 'f' then 'FUNCTION' when 'b' then 'RELABELLING'
                                             else 'TEXT' end,
        coalesce(pg_temp.quoted(p.proname), 'NULL')) || E'},\n',
    '' order by c.castsource::regtype::text collate "C", c.casttarget::regtype::text collate "C")
    || '         {0}},'
from pg_cast c
join own on classid = 'pg_cast'::regclass and objid = c.oid
left join pg_proc p on p.oid = c.castfunc having count(*) > 0;

select '    },';
rollback;
