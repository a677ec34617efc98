-- name: missing :many
SELECT FROM WHERE;

-- name: after_utf8 :many
SELECT 'ü' AS ü FROM employees e WHERE e.name = 'é' AND;

-- name: ddl :exec
CREATE TABLE x (id int);

-- name: into :exec
SELECT 1 AS x INTO y;

-- name: transaction :exec
COMMIT;

-- name: newer :many
MERGE INTO projects p USING employees e ON true WHEN MATCHED THEN DO NOTHING RETURNING p.id;

-- name: bracket :many
SELECT (1 AS x;

-- name: rows_of_a_command :many
TRUNCATE projects;

-- name: table_of_a_command :exec
LOCK TABLE projcts IN SHARE MODE;

-- name: setting_that_stays :exec
SET statement_timeout = 1000;

-- name: command_with_a_parameter :exec
NOTIFY news, :what;

-- name: commands_at_once :bulk
TRUNCATE projects;
