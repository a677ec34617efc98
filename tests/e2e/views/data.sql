INSERT INTO authors (id, name) VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO books (id, author_id, title, price, sold) VALUES
    (1, 1, 'Alpha', 10.00, 3), (2, 1, 'Beta', NULL, 2), (3, 1, 'Gamma', 5.00, 0), (4, 2, 'Delta', 1.50, 4);
REFRESH MATERIALIZED VIEW author_totals;
