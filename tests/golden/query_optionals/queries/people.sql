-- name: find_people :many
-- optional: name, (low, high), mood
SELECT id, name FROM people
WHERE name ILIKE :name AND age BETWEEN :low AND :high AND mood = :mood ORDER BY id;

-- name: change_person :rows
-- optional: name, phone, age, mood
UPDATE people SET name = :name, phone = :phone, age = :age, mood = :mood WHERE id = :id;

-- name: people_born :many
-- optional: least
SELECT born, count(*) AS number FROM people GROUP BY born HAVING count(*) >= :least ORDER BY born;
