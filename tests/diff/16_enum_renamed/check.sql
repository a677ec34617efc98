select s = 'opened' from items;
