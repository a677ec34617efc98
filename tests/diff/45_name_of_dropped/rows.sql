insert into items values (1, 'open', 'a');
