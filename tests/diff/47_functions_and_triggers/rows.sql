insert into items values (1, 5);
