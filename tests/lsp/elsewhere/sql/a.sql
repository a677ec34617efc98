-- name: all_a :many
SELECT id, oops FROM a;
