insert into items values (1, 'a', 'small'), (2, 'c', 'large');
