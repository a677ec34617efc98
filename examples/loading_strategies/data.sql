insert into departments (name) select 'Department ' || n from generate_series(1, 10) n;
insert into employees (name, notes, department_id)
select 'Employee ' || n, repeat('note ', 100), n % 10 + 1 from generate_series(1, 200) n;
insert into projects (name) select 'Project ' || n from generate_series(1, 20) n;
insert into employee_projects (employee_id, project_id)
select n, n % 20 + 1 from generate_series(1, 200) n union select n, n % 7 + 1 from generate_series(1, 200) n;
