select (at).high = 1 and (at).low = 2 and (b).w = 3 from items;
