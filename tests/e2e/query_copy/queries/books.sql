-- name: copy_books :copy
INSERT INTO books (title, kind, score, notes) VALUES (:title, :kind, :score, :notes);

-- Arrays of enums and types without a codec have no binary form here.
-- name: copy_all :copy
INSERT INTO books (title, kind, kinds, score, words) VALUES (:title, :kind, :kinds, :score, :words);

-- name: all_books :many
SELECT title, kind, array_to_string(kinds, '+') AS kinds, score, notes, words::text AS words FROM books ORDER BY id;
