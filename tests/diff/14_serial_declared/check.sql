select nextval('things_number_seq') = 5;
select nextval('boxes_number_seq') = 7;
