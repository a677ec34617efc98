-- name: items_of :many
SELECT i.name, o.id FROM items i JOIN i.order o WHERE i.id = :item
