select count(distinct token) = 2 from items;
