select a = 2 from items;
