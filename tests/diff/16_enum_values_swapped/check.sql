select grade = 'b' and size = 'large' from items where id = 1;
select grade = 'd' and size = 'small' from items where id = 2;
