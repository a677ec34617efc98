insert into people values (1, 'Lovelace', 'Ada');
