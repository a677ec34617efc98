-- name: all_notes :many
SELECT id, body FROM notes;
