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

-- What conditions of CASE prove is not NULL; the last two may be.
-- name: known_by_case :many
SELECT CASE WHEN phone IS NULL THEN '-' ELSE phone END AS phone, CASE WHEN age > 3 THEN age ELSE 0 END AS age,
       CASE WHEN phone = 'a' THEN 'b' ELSE phone END AS other_phone, CASE WHEN phone IS NULL THEN 1 ELSE age END AS other_age
FROM people;
