-- name: of_keeper :many
-- load: keeper
-- A bare column stays what it was, though the tables that are joined have one of its name.
SELECT v FROM vehicles v JOIN people p ON p.id = v.keeper_id WHERE p.name = :name AND plate <> '' ORDER BY v.id;

-- name: roomy :many
SELECT p.name, c FROM people p LEFT JOIN cars c ON p.name = :name AND c.seats >= :seats ORDER BY p.id, c.id;

-- name: plated :one
SELECT v FROM vehicles v WHERE v.plate = :plate;

-- name: maybe_truck :maybe
SELECT t FROM trucks t WHERE t.id = :id;

-- name: one_by_one :each
SELECT v FROM vehicles v ORDER BY v.id;

-- name: paged :page
-- load: keeper
SELECT v FROM vehicles v ORDER BY v.plate DESC, v.id LIMIT :limit;

-- name: trucks_at :many
-- optional: city, litres
-- load: depot.heads
SELECT t FROM trucks t WHERE t.depot.city = :city AND t.litres > :litres ORDER BY t.id;

-- name: either :many
SELECT v FROM vehicles v WHERE v.id = :one UNION ALL SELECT v FROM vehicles v WHERE v.id = :other ORDER BY id;

-- name: locked :many
SELECT v FROM vehicles v WHERE v.kind = 'car' ORDER BY v.id FOR UPDATE OF v;

-- name: all_of_it :many
SELECT v, * FROM vehicles v WHERE v.id < 3 ORDER BY id;

-- name: garages :many
SELECT p, v, t FROM people p JOIN p.vehicles v LEFT JOIN trucks t ON t.id = v.id ORDER BY v.id;

-- name: depots_of_managers :many
SELECT d, count(*) AS heads FROM depots d JOIN d.heads h GROUP BY d.id ORDER BY d.id;

-- name: moved :many
UPDATE depots d SET city = d.city || '!' WHERE d.id = :id RETURNING d;

-- name: not_kept :many
DELETE FROM people p USING vehicles v WHERE v.keeper_id = p.id AND v.plate = :plate RETURNING v.plate, v;
