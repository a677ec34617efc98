insert into items (id) values (2);
select m = 42 from items where id = 2;
