select s = 'b' and t[2] = 'c' from items;
