-- All below a category, itself included, with their depth: one statement, however deep it goes.
-- name: branch_of :many
WITH RECURSIVE branch AS (
    SELECT id, 0 AS depth, name::text AS path FROM categories WHERE id = :category
    UNION ALL
    SELECT c.id, branch.depth + 1, branch.path || '/' || c.name
    FROM categories c JOIN branch ON c.parent_id = branch.id)
SELECT c, branch.depth FROM branch JOIN categories c ON c.id = branch.id ORDER BY branch.path;
