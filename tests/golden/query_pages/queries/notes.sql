-- name: newest_notes :page
SELECT n.title, n.made FROM notes n ORDER BY n.made DESC, n.id DESC LIMIT :limit;

-- name: browse_notes :page
-- optional: author
-- sort: by_title (n.title, n.id), by_rank (n.rank DESC NULLS LAST, n.id), by_author (n.author.name, n.id)
SELECT n FROM notes n WHERE n.author.name = :author ORDER BY :sort LIMIT :limit;

-- name: all_notes :many
-- sort: by_title (title), by_age (made DESC)
SELECT title FROM notes ORDER BY :sort;
