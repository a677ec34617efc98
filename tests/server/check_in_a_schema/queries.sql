-- name: jobs_in :many
SELECT j FROM jobs j WHERE j.state = :state AND j.code = :code;

-- name: opened :many
SELECT id, state = 'open'::state AS open FROM hr.jobs;
