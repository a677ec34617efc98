insert into items ("Kind", size, state, other) values ('red', '1', 'on', 1), ('blue', '22', 'off', 2), ('red', null, 'on', 3);
