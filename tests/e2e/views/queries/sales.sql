-- name: best_sold :many
-- load: author
SELECT s FROM sold_books s JOIN author_totals t ON t.author_id = s.author_id
WHERE s.author.name <> :not_by AND t.copies > 1 ORDER BY s.title DESC;

-- name: tallies :many
SELECT t, a FROM author_totals t JOIN t.author a ORDER BY a.name;
