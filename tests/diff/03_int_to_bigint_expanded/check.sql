select count(*) = 3000 and sum(id) = 4501500 and sum(code) = 4501500 and sum(amount) = 28500 from items;
select bool_and(data->>'n' = '1') from items;
insert into items (code, shelf_id) values (2000000000, 1) returning id = 3001 and amount = 7;
