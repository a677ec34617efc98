-- What the server does not read back as it wrote it, and what only the server understands.
create extension pg_trgm;
create table parcels (
    id serial primary key,
    state varchar(10) not null check (state in ('packed', 'sent', 'lost')),
    size char(1) check (size in ('S', 'M')),
    "Weight kg" numeric,
    sent date,
    constraint sent_when check (state not in ('packed', 'lost') or sent is null),
    constraint known check (state = any (array['packed', 'sent']::varchar[]::text[]) or state ~ '^l')
);
create index on parcels (sent) where state in ('sent', 'lost');
create domain grade as varchar(2) check (value in ('a', 'b'));
create view on_their_way as
    select id, extract('YEAR' from sent) as year, "Weight kg" from parcels where state in ('sent', 'packed');
create view sizes as
    select relname, pg_relation_size(oid) as bytes, similarity(relname, 'parcels') as likeness
    from pg_class where relkind = 'r';
create view large as select relname as "table's name", bytes from sizes where bytes > 1000;
create view columns_there as select table_name, column_name, is_nullable from information_schema.columns;
create view whole as select p, array_agg(p) over () as all_of_them from parcels p;
create policy sent_ones on parcels using (state in ('sent', 'lost'));
create function is_open(of varchar) returns boolean language sql
    begin atomic select of in ('packed', 'sent'); end;

-- The same columns twice: one CREATE TABLE would leave out the second.
create table twice (id int primary key, code text, n int);
alter table twice add constraint also_unique unique (id);
alter table twice add constraint code_once unique (code);
alter table twice add constraint code_only_once unique (code);
create extension btree_gist;
alter table twice add constraint apart exclude using gist (n with =);
alter table twice add constraint also_apart exclude using gist (n with =);

-- Keys whose columns are called like what they lead to, or say that they are keys in other ways.
create table writer (id int primary key, boss int references writer, name text);
create table volume (
    id int primary key,
    writer int not null references writer,
    editor int references writer,
    fk_reader int references writer,
    id_owner int references writer,
    series int
);
create table series (id int primary key, volume int references volume);
alter table volume add foreign key (series) references series;

-- An index runs a function whose body, only text to PostgreSQL, calls one that comes behind it by name.
CREATE FUNCTION zoom(int, int) RETURNS point LANGUAGE sql IMMUTABLE AS 'SELECT point($1, $2)';
CREATE FUNCTION area_of(int, int) RETURNS box LANGUAGE sql IMMUTABLE AS 'SELECT box(zoom(0, $1), zoom($2, 500))';
CREATE TABLE areas (a int, b int);
CREATE INDEX ON areas USING gist (area_of(a, b));
