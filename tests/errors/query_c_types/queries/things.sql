-- name: words :many
SELECT id, words, parts FROM things;

-- name: sized :many
SELECT t FROM things t WHERE size = :size;

-- name: fine :many
SELECT t, words::text AS words FROM things t WHERE words @@ :search AND size = :size::size;
