select z = '12345' from items;
