insert into drafts (body) values ('a'), ('b');
insert into letters (body, draft_id) values ('c', 2);
insert into notes values (1, 1);
select nextval('one');
