-- name: add_ware :one
INSERT INTO wares (id, name, price, spot, trail, rates)
VALUES (:id, :name, :price, :spot, :trail, :rates) RETURNING *;

-- The name in ORDER BY is the result's, and means the money, not its text.
-- name: by_price :many
SELECT id, price, spot, trail, rates, words FROM wares ORDER BY price DESC;

-- name: prices :many
SELECT DISTINCT price FROM wares UNION ALL SELECT price * 2 FROM wares ORDER BY 1;

-- name: pages :page
-- sort: by_price (price, id), by_id (id DESC)
-- optional: least
SELECT id, price FROM wares WHERE price >= :least ORDER BY :sort LIMIT :limit;

-- name: near :each
-- optional: word
SELECT name, (spot <-> :spot)::int AS far, spot FROM wares
WHERE words @@ :word ORDER BY spot <-> :spot -- the nearest first
;

-- name: reprice :one
UPDATE wares SET price = :price WHERE id = :id RETURNING wares AS w, price - :price AS difference;

-- name: sell :many
WITH sold AS (DELETE FROM wares WHERE price > :price RETURNING id, price)
SELECT price, pg_typeof(price) AS type FROM sold ORDER BY id;

-- name: shout :exec
SELECT pg_notify('wares', :what);

-- name: lock :one
SELECT pg_advisory_xact_lock(:key), count(*) AS n FROM wares;
