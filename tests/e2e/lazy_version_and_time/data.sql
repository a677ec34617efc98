INSERT INTO pages (title, body) VALUES ('one', 'the first body'), ('two', 'the second body');
