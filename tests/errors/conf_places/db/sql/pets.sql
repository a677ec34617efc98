-- name: pets_named :many
SELECT p FROM pets p WHERE p.name = :name;
