-- name: everybody :each
SELECT p, p.boss.name AS boss FROM people p ORDER BY p.name;
