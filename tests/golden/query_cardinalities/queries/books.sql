-- The book that must be there.
-- name: book_by_id :one
SELECT id, title, pages FROM books WHERE id = :id;

-- name: longest_book :maybe
SELECT b FROM books b WHERE pages IS NOT NULL ORDER BY pages DESC, id LIMIT 1;

-- name: thick_books :many
SELECT b FROM books b WHERE pages >= :least ORDER BY id;

-- name: titles :each
SELECT title, pages FROM books ORDER BY title;

-- name: all_books :each
SELECT b FROM books b;

-- name: browse_books :page
SELECT id, title FROM books ORDER BY title, id LIMIT :size;

-- name: forget_pages :exec
UPDATE books SET pages = NULL;

-- name: remove_book :exec
DELETE FROM books WHERE id = :id;

-- name: remove_thin_books :rows
DELETE FROM books WHERE pages < :least;

-- name: add_books :bulk
INSERT INTO books (title, pages) VALUES (:title, :pages);

-- name: load_books :copy
INSERT INTO books (title, pages) VALUES (:title, :pages);

-- name: lock_shelf :exec
LOCK TABLE books IN EXCLUSIVE MODE;

-- name: be_quick :exec
SET LOCAL statement_timeout = '5s';

-- name: clear_shelf :exec
TRUNCATE books RESTART IDENTITY;

-- name: count_shelf :exec
ANALYZE books;
