update items set b = 'x';
select a = 1 and two() = 2 from items;
