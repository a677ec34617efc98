insert into items (id) values (2);
select n = 42 from items where id = 2;
