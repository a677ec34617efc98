select b = 3 from items;
