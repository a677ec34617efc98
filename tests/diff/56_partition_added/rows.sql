insert into items values (1, '2025-05-05');
