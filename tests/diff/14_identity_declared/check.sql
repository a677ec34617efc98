select nextval('items_number_seq') = 10;
select nextval('boxes_number_seq') = 3;
