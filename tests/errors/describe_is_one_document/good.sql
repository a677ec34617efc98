-- name: all_of_t :many
SELECT id FROM t;
