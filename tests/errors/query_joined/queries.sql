-- name: all_people :many
SELECT p FROM people p WHERE p.bonus > 3 OR p.kind = 'person';

-- name: all_vehicles :many
SELECT v FROM vehicles v;

-- name: deleted :many
DELETE FROM vehicles v WHERE v.id = :id RETURNING v;

-- name: changed :many
UPDATE cars c SET seats = 4 WHERE c.seats > 4 RETURNING c.id, c;

-- name: by_name :many
SELECT c, v.kind FROM cars c JOIN vehicles v USING (id);

-- name: natural :many
SELECT v FROM vehicles v NATURAL JOIN people;

-- name: grouped :many
SELECT c, count(*) AS known FROM cars c JOIN people p ON p.car_id = c.id GROUP BY c.id;

-- name: locked :many
SELECT v FROM vehicles v FOR UPDATE;

-- name: locked_rightly :many
SELECT v FROM vehicles v FOR UPDATE OF v;

-- name: added :one
INSERT INTO vehicles AS v (id, kind) VALUES (:id, 'car') RETURNING v;

-- name: streamed :each
-- load: car
SELECT p, c FROM people p LEFT JOIN cars c ON c.id = p.car_id;

-- name: of_its_parent :many
SELECT c.seats FROM cars c WHERE c.kind = :kind;
