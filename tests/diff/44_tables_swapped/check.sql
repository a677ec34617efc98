select array_agg(body order by id) = '{a,b}' from letters;
select body = 'c' and draft_id = 2 from drafts;
select nextval('two') = 2;
