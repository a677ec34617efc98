insert into items (id, m) values (1, 41);
