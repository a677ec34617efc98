-- name: find_people :page
-- optional: name, mood, born
-- sort: by_name (p.name, p.id), by_id (p.id DESC)
SELECT p FROM people p
WHERE p.name ILIKE :name AND p.mood = :mood AND p.born >= :born ORDER BY :sort LIMIT :limit;

-- name: add_people :bulk
INSERT INTO people (name, mood) VALUES (:name, :mood);

-- name: copy_people :copy
INSERT INTO people (name, mood) VALUES (:name, :mood);

-- name: change_person :rows
-- optional: name, born
UPDATE people SET name = :name, born = :born WHERE id = :id;

-- name: moods :many
SELECT p.mood, count(*) AS number FROM people p GROUP BY p.mood HAVING count(*) > :least;
