-- name: all_ledgers :each
SELECT l FROM ledgers l ORDER BY l.id;

-- name: entries_of :each
SELECT e, e.ledger.name AS ledger_name FROM entries e WHERE e.ledger_id = :ledger ORDER BY e.id;

-- name: amounts :each
-- optional: mood
SELECT id, amount, mood, note FROM entries WHERE mood = :mood ORDER BY id;

-- name: sum_of :one
SELECT sum(amount)::bigint AS total FROM entries WHERE ledger_id = :ledger;

-- name: drop_entries :each
DELETE FROM entries e WHERE amount > :above RETURNING e;
