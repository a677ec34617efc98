-- name: delete_goods :many
DELETE FROM goods g WHERE g.title = :title RETURNING g;

-- name: delete_of_supplier :many
DELETE FROM goods g USING suppliers s WHERE s.id = g.supplier_id AND s.name = :supplier RETURNING g, s;

-- name: delete_each :each
DELETE FROM goods g WHERE g.supplier_id = :supplier RETURNING g;

-- name: delete_maybe :maybe
DELETE FROM goods g WHERE g.code = :code RETURNING g;
