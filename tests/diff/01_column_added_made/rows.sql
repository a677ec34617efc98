insert into items values (1, 2), (2, 2);
