-- name: all_people :many
SELECT p FROM people p WHERE p.bonus > 3 OR p.kind = 'person';

-- name: all_vehicles :many
SELECT v FROM vehicles v;

-- name: roomy :many
SELECT c, p.id FROM cars c JOIN people p ON p.car_id = c.id WHERE c.seats > 4;

-- name: plain :many
SELECT c.id, c.seats FROM cars c JOIN vehicles v USING (id);
