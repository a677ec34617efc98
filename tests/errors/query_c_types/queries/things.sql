-- name: sized :many
SELECT t FROM things t WHERE size = :size;

-- name: fine :many
SELECT t, words, parts FROM things t WHERE words @@ :search AND size = :size::size;
