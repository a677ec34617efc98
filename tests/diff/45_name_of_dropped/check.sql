select state = 'open' and code = 'a' from items;
