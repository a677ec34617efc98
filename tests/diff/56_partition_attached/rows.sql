INSERT INTO old_lines VALUES (1, '2024-05-05', 'old', 1);
