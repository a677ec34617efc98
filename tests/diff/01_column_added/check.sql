select stock = 0 from items;
