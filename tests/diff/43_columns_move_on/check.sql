select a is null and b = 10 and c = 'x' and d = 30 and third_id = 1 and other_id is null from people;
