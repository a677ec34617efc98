select twice = 4 from items;
