-- revision: 0002zfbn
-- parent: 0001cnhw
-- message: add phone to employees
-- proven: up, down and up again
-- locks: ACCESS EXCLUSIVE on employees

-- up
ALTER TABLE employees ADD COLUMN phone varchar(20);

-- down
ALTER TABLE employees DROP COLUMN phone;
