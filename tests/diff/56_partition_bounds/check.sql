select count(*) = 1 from items;
