insert into people values (1, 10, 'x', 30, 1);
