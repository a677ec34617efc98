-- name: nearest :many
SELECT i.id, i.embedding, i.embedding <-> :to AS distance FROM items i
ORDER BY i.embedding <-> :to LIMIT :most;

-- name: mean_of :one
SELECT avg(i.other) AS mean FROM items i WHERE i.embedding < :floats::real[]::vector;

-- name: different :many
SELECT DISTINCT i.embedding FROM items i ORDER BY 1;
