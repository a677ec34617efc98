select number = 3 and nextval('numbers') = 5 from items where id = 2;
select nextval('widths') = 2 from boxes;
