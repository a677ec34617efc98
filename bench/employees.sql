-- 100 000 employees in 100 departments: one in four has a phone, all but the first ten a manager.
insert into departments (name, budget)
select 'Department ' || n, n * 1000.50 from generate_series(1, 100) n;

insert into employees (name, email, salary, kind, hired_on, phone, department_id, manager_id)
select 'Employee number ' || n,
       'employee' || n || '@example.org',
       30000 + (n * 7919 % 9000000) / 100.0,
       (enum_range(null::employment))[n % 3 + 1],
       date '2000-01-01' + n % 9000,
       case when n % 4 = 0 then '+49 30 ' || lpad(n::text, 7, '0') end,
       n % 100 + 1,
       case when n > 10 then n / 10 end
from generate_series(1, 100000) n;
analyze;
