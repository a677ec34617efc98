select s = 'opened' from items where id = 1;
select s = 'closed' from items where id = 2;
