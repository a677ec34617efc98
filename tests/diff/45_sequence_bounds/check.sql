select nextval('narrowed') = 3;
select nextval('turned') = 7;
select nextval('widened') = 3;
select nextval('items_number_seq') = 1;
