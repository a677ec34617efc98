-- name: rows_of_employees :many
SELECT e.id, e.name, e.email, e.salary, e.kind, e.hired_on, e.phone, e.department_id, e.manager_id
FROM employees e ORDER BY e.id;

-- name: each_employee_row :each
SELECT e.id, e.name, e.email, e.salary, e.kind, e.hired_on, e.phone, e.department_id, e.manager_id
FROM employees e ORDER BY e.id;

-- name: every_employee :many
SELECT e FROM employees e ORDER BY e.id;

-- name: each_employee :each
SELECT e FROM employees e ORDER BY e.id;
