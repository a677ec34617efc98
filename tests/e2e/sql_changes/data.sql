insert into people (name, nick, email, boss_id) values
    ('Ada', 'a', 'ada@x', null), ('Bob', 'b', 'bob@x', 1), ('Cyd', null, 'cyd@x', 1);
insert into groups (name) values ('chess'), ('choir');
insert into memberships values (1, 1), (2, 1);
insert into places values (1, 'one', 1), (2, 'two', 2), (3, 'three', 3);
insert into pages (title, words) values ('Home', 10), ('News', 20);
insert into seats (person_id, place) values (1, 1), (2, 2);
