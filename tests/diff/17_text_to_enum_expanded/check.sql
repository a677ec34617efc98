select array_agg("Kind"::text order by id) = '{red,blue,red}' and array_agg(size order by id) = '{1,22,null}' from items;
select array_agg(state order by id) = '{on,off,on}' and sum(other) = 6 from items;
insert into items (state, other) values ('on', 9) returning id = 4 and "Kind" = 'red';
