-- name: near_it :many
SELECT i.id, l2_norm(i.embedding) AS length FROM items i ORDER BY i.embedding <-> :to;

-- name: other_type :many
SELECT i.embedding::halfvector AS half, no_such_function_at_all(1) AS n FROM items i;
