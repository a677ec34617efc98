-- name: like_it :many
SELECT w.id, similarity(w.name, :word) AS likeness FROM words w
WHERE w.name % :word ORDER BY w.name <-> :word LIMIT 5;

-- name: number_for_truth :many
SELECT w.id FROM words w WHERE similarity(w.name, :word);

-- name: not_of_a_number :many
SELECT w.id FROM words w WHERE w.id % :word::text AND keys.digest(w.id, 'md5') IS NULL;

-- name: of_another_schema :one
SELECT keys.digest(:word::text, 'sha256') AS known;

-- name: of_no_extension_here :many
SELECT levenshtein(w.name, :word) AS steps FROM words w;

-- name: not_of_citext :many
SELECT w.mail -> 'a' AS a, w.mail || 1 AS b, w.attrs -> 'a' AS c FROM words w WHERE w.mail = :mail AND w.path <@ w.id;
