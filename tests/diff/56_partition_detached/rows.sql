INSERT INTO hosts VALUES (1, 'one');
INSERT INTO lines (at, host_id, text) VALUES ('2024-05-05', 1, 'old'), ('2025-05-05', 1, 'new');
