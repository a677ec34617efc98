select (s).tall = 2 from items;
