INSERT INTO authors (name) VALUES ('Cy'), ('Bo');
INSERT INTO notes (id, title, rank, made, author_id)
SELECT ('00000000-0000-0000-0000-00000000000' || n)::uuid, chr(96 + n),
       CASE WHEN n % 3 <> 0 THEN n % 2 END, timestamptz '2024-01-01' + (n / 2) * interval '1 day', 1 + n % 2
FROM generate_series(1, 7) AS n;
