-- Data for the sample: 8 departments, 240 people, 40 projects and who works on them. The same rows
-- every time, so that what is shown to somebody can be shown again.
begin;

insert into departments (name, budget)
select name, 250000 + 75000 * n
from unnest(array['Engineering', 'Research', 'Design', 'Sales', 'Marketing', 'Support', 'Finance',
                  'People']) with ordinality d(name, n);

-- The first of each department leads it, and everybody else reports to a lead or to one of theirs.
insert into employees (name, email, salary, kind, hired_on, phone, department_id, manager_id)
select first || ' ' || last,
       lower(first || '.' || last || n) || '@example.org',
       case when n <= 8 then 98000 else 38000 end + (n * 7919 % 3500) * 12.5,
       (enum_range(null::employment))[case when n % 11 = 0 then 3 when n % 6 = 0 then 2 else 1 end],
       date '2012-01-02' + n * 37 % 4700,
       case when n % 3 > 0 then '+49 30 ' || 5550000 + n * 97 end,
       (n - 1) % 8 + 1,
       case when n > 40 then (n - 1) % 40 + 1 when n > 8 then (n - 1) % 8 + 1 end
from generate_series(1, 240) n,
     lateral (select (array['Ada', 'Grace', 'Edsger', 'Barbara', 'Donald', 'Frances', 'Alan', 'Hedy',
                            'Tony', 'Radia', 'Ken', 'Margaret', 'Niklaus', 'Sophie', 'Dennis'])
                         [n * 7 % 15 + 1] as first,
                     (array['Abel', 'Becker', 'Castro', 'Dietz', 'Eriksen', 'Fischer', 'Garcia',
                            'Haddad', 'Ibarra', 'Jensen', 'Kowal', 'Moreau', 'Novak', 'Okafor',
                            'Petrov', 'Rossi']) [n * 5 % 16 + 1] as last) names;

insert into projects (name)
select adjective || ' ' || noun
from unnest(array['Silent', 'Northern', 'Amber', 'Second', 'Open']) adjective,
     unnest(array['Harbour', 'Ledger', 'Compass', 'Garden', 'Relay', 'Atlas', 'Lantern', 'Bridge']) noun;

insert into employee_projects (employee_id, project_id, role)
select n, (n * k * 7 + k) % 40 + 1, case when k = 1 then 'lead' when n % 4 = 0 then 'review' end
from generate_series(1, 240) n, generate_series(1, 3) k
where k <= n % 3 + 1
on conflict do nothing;

commit;
analyze;
