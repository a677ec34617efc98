INSERT INTO people (name, phone, age, mood, born) VALUES
    ('Ada', '1', 36, 'calm', '1815-12-10'), ('Bob', NULL, 29, 'cross', '1815-12-10'),
    ('Barbara', '3', 40, 'calm', NULL), ('Carl', '4', NULL, NULL, '1777-04-30');
