-- name: reaching :many
SELECT t.id, t.reach, upper(t.reach) AS far, lower(t.reach) ~~~ :about AS near_by, (t.start).name,
       t.start::text AS called
FROM trips t WHERE t.reach @> :distance ORDER BY t.reach, t.start;

-- name: spans :one
SELECT span(:low, :high) AS s, span(1, 2, '[]') * :other AS both;

-- name: add_trips :bulk
INSERT INTO trips (start, reach, parts) VALUES (:start, :reach, :parts);
