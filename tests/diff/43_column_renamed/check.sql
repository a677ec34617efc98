select email = 'x' from items;
