insert into items (id) values (1), (2); insert into boxes (id) values (1), (2);
