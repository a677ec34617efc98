-- name: by_author :many
-- optional: words
SELECT n FROM notes n WHERE n.author.name = :name AND n.body ILIKE :words ORDER BY n.id;
