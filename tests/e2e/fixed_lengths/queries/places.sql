-- name: add_places :bulk
INSERT INTO places (id, code, bits, home, countries, masks)
VALUES (:id, :code, :bits, :home, ARRAY[:home], '{}');

-- name: mask_places :rows
UPDATE places SET countries = :countries, masks = :masks WHERE id = :id;

-- name: coded :many
-- optional: code, home
SELECT p, p.countries::bpchar[] AS countries FROM places p WHERE p.code = :code AND p.home = :home ORDER BY p.id;
