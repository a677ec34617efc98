select count(distinct n) = 2 and bool_and(twice = 4) from items;
