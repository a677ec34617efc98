INSERT INTO suppliers (name, parent_id) VALUES ('North', NULL), ('South', 1), ('Old', 1);
INSERT INTO goods (code, supplier_id, title, price, changes, changed) VALUES
    ('nail', 1, 'Nails', 1.50, 1, '2000-01-01Z'), ('saw', 2, 'Saw', 20, 1, '2000-01-01Z');
