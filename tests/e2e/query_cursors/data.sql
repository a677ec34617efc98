INSERT INTO ledgers (name) SELECT 'ledger ' || i FROM generate_series(1, 3) AS i;
INSERT INTO entries (ledger_id, amount, mood, note)
SELECT i % 3 + 1, i, CASE WHEN i % 2 = 0 THEN 'calm' ELSE 'tense' END::mood, CASE WHEN i % 5 = 0 THEN NULL ELSE 'entry ' || i END
FROM generate_series(1, 100) AS i;
