insert into shelves (name) select 's' || n from generate_series(1, 50) n;
insert into items (code, amount, price, data, shelf_id)
select n, n % 20, n, '{"n": 1}', n % 50 + 1 from generate_series(1, 3000) n;
update items set note = 'later' where id % 3 = 0;
