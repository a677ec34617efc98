insert into items values (1, row(1, 2), row(3));
