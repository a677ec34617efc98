-- name: delete_goods :many
DELETE FROM goods g WHERE g.title = :title RETURNING g;

-- name: delete_of_supplier :many
DELETE FROM goods g USING suppliers s WHERE s.id = g.supplier_id AND s.name = :supplier RETURNING g, s;
