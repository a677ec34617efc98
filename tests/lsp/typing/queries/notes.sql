-- name: notes_of :many
SELECT body, stars FROM notes;
