-- name: all_of_t :many
SELECT ids FROM t;
