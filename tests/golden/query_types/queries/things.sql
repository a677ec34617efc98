-- name: thing_of :maybe
SELECT t FROM things t WHERE t.id = :id;

-- name: coloured :many
-- optional: among, size
SELECT id, colour, colours, size, sizes, part, price, tags, data, info, during, words::text AS words
FROM things WHERE colour = :colour AND colour = ANY (:among) AND size = :size::size AND tags && :tags
  AND words @@ :search ORDER BY id;

-- name: second_colour :one
SELECT (:colours::colour[])[2] AS "second?";

-- name: paint :rows
UPDATE things SET colour = :colour, colours = :colours, size = :size, sizes = :sizes, part = :part,
    during = :during, data = :data WHERE id = :id;

-- name: add_things :bulk
INSERT INTO things (id, colour, colours, part, price, tags)
VALUES (:id, :colour, '{}', :part, :price, '{}');

-- name: things_by_colour :page
-- sort: by_colour (colour, id), by_price (price DESC, id)
SELECT id, colour FROM things ORDER BY :sort LIMIT :limit;

-- name: whole_rows :many
SELECT to_jsonb(t.*) AS "row!", count(t.*) OVER () AS n, ROW(t.id, t.*) IS NULL AS none,
       (ROW(t.part, 'x'::text)).f1 AS part FROM things t;

-- name: add_sized :exec
INSERT INTO things (id, colour, colours, part, price, tags, size.width, size.height)
VALUES (:id, 'red', '{}', :part, 0, '{}', :width, :height);

-- name: add_with_sizes :bulk
INSERT INTO things (id, colour, colours, size, part, price, tags)
VALUES (:id, 'red', '{}', :size, 0, 0, '{}');

-- name: resize_all :bulk
UPDATE things SET size = :size::size, sizes = ARRAY[:size::size] WHERE id = :id;

-- name: rearrange :bulk
UPDATE things SET colours = :colours, sizes = :sizes, parts = :parts, tags = :tags, areas = :areas
WHERE id = :id AND NOT tags @> :tags;

-- name: add_arranged :bulk
INSERT INTO things (id, colour, colours, part, price, tags, sizes)
VALUES (:id, 'green', :colours, 1, 0, :tags, :sizes);

-- name: drop_tagged :bulk
DELETE FROM things WHERE tags = :tags;

-- name: arrangements :many
SELECT concat_ws(' ', colours, sizes, parts, tags, areas) AS "text!" FROM things ORDER BY id;
