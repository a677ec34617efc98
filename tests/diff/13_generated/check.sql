select b = 4 from items;
