-- name: employees_by_department :many
-- load: department, projects, manager
SELECT e FROM employees e WHERE e.department.name = :department ORDER BY e.name, e.id;

-- name: department_salary_stats :many
SELECT d.id, d.name, count(e.id) AS headcount, min(e.salary) AS lowest, max(e.salary) AS highest, avg(e.salary) AS average
FROM departments d LEFT JOIN d.employees e GROUP BY d.id HAVING count(e.id) >= :min_headcount ORDER BY average DESC NULLS LAST;

-- name: employees_above_department_average :many
SELECT e, stats.average FROM employees e
JOIN (SELECT department_id, avg(salary) AS average FROM employees GROUP BY department_id) stats ON stats.department_id = e.department_id
WHERE e.salary > stats.average;

-- name: management_chain :many
WITH RECURSIVE chain AS (
    SELECT id, manager_id, 0 AS depth FROM employees WHERE id = :employee
    UNION ALL
    SELECT m.id, m.manager_id, chain.depth + 1 FROM employees m JOIN chain ON chain.manager_id = m.id)
SELECT e, chain.depth FROM chain JOIN employees e ON e.id = chain.id ORDER BY chain.depth;

-- name: salary_rank_by_department :many
SELECT e.name, e.department.name AS department, e.salary,
       rank() OVER (PARTITION BY e.department_id ORDER BY e.salary DESC) AS salary_rank FROM employees e;

-- name: search_employees :page
-- optional: name, department, min_salary
-- sort: by_name (e.name, e.id), by_salary (e.salary DESC, e.id DESC)
SELECT e FROM employees e
WHERE e.name ILIKE :name AND e.department.name = :department AND e.salary >= :min_salary ORDER BY :sort LIMIT :limit;

-- name: create_employee :one
INSERT INTO employees (name, email, salary, kind, department_id, manager_id, phone)
VALUES (:name, :email, :salary, :kind, :department, :manager, :phone)
RETURNING employees;

-- Changes only what is set; with nothing set there is nothing to send.
-- name: update_employee :rows
-- optional: name, salary, phone
UPDATE employees SET name = :name, salary = :salary, phone = :phone WHERE id = :id;

-- name: raise_salaries :bulk
UPDATE employees SET salary = :salary WHERE id = :id;
