select s = 'b' from items;
