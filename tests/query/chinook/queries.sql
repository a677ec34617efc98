-- name: tracks_of_artist :many
SELECT t FROM track t WHERE t.album.artist.name = :artist ORDER BY t.track_id;

-- name: track_card :one
SELECT t.name, t.album.title AS album, t.album.artist.name AS artist, t.genre.name AS genre,
       t.media_type.name AS media, t.milliseconds / 1000 AS seconds
FROM track t WHERE t.track_id = :id;

-- name: albums_with_tracks :many
-- load: tracks
SELECT a, count(*) OVER () AS total FROM album a WHERE a.title ILIKE '%' || :part || '%';

-- name: album_lengths :many
SELECT a.title, sum(t.milliseconds) AS length, count(t.track_id) AS tracks
FROM album a LEFT JOIN a.tracks t GROUP BY a.album_id, a.title HAVING count(t.track_id) > :least
ORDER BY length DESC NULLS LAST, a.title;

-- name: artists_without_albums :many
SELECT ar.name FROM artist ar WHERE NOT EXISTS (SELECT 1 FROM ar.albums al) ORDER BY 1;

-- name: artists_with_long_tracks :many
SELECT ar FROM artist ar
WHERE EXISTS (SELECT 1 FROM album al JOIN track t ON t.album_id = al.album_id
              WHERE al.artist_id = ar.artist_id AND t.milliseconds > :milliseconds);

-- name: customers_by_country :many
SELECT c.country, count(*) AS customers, array_agg(c.last_name ORDER BY c.last_name) AS names
FROM customer c GROUP BY c.country ORDER BY customers DESC, c.country;

-- name: invoice_totals_by_month :many
SELECT date_trunc('month', i.invoice_date) AS month, sum(i.total) AS total, avg(i.total) AS average,
       count(*) FILTER (WHERE i.total > 10) AS big
FROM invoice i WHERE i.invoice_date >= :since AND i.invoice_date < :until
GROUP BY 1 ORDER BY 1;

-- name: sales_cube :many
SELECT i.billing_country, extract(year FROM i.invoice_date) AS year, sum(i.total) AS total,
       grouping(i.billing_country, extract(year FROM i.invoice_date)) AS level
FROM invoice i GROUP BY CUBE (i.billing_country, extract(year FROM i.invoice_date));

-- name: sales_rollup :many
SELECT i.billing_country AS country, i.billing_city AS city, sum(i.total) AS total, count(*) AS invoices
FROM invoice i GROUP BY ROLLUP (i.billing_country, i.billing_city) ORDER BY 1, 2;

-- name: sales_sets :many
SELECT t.genre_id, t.media_type_id, count(*) AS sold, coalesce(sum(l.quantity), 0) AS quantity
FROM invoice_line l JOIN l.track t GROUP BY GROUPING SETS ((t.genre_id), (t.media_type_id), ());

-- name: employee_chain :many
WITH RECURSIVE chain AS (
    SELECT e.employee_id, e.reports_to, e.last_name, 1 AS depth, ARRAY[e.employee_id] AS path
    FROM employee e WHERE e.employee_id = :id
    UNION ALL
    SELECT b.employee_id, b.reports_to, b.last_name, c.depth + 1, c.path || b.employee_id
    FROM employee b JOIN chain c ON b.employee_id = c.reports_to)
SELECT * FROM chain ORDER BY depth;

-- name: employee_tree :many
WITH RECURSIVE tree (id, name, boss) AS (
    SELECT employee_id, first_name || ' ' || last_name, reports_to FROM employee WHERE reports_to IS NULL
    UNION ALL
    SELECT e.employee_id, e.first_name || ' ' || e.last_name, e.reports_to
    FROM employee e, tree t WHERE e.reports_to = t.id)
SEARCH DEPTH FIRST BY id SET ordering
SELECT id, name, boss FROM tree ORDER BY ordering;

-- name: longest_by_genre :many
SELECT DISTINCT ON (g.genre_id) g.name AS genre, t.name AS track, t.milliseconds
FROM genre g JOIN g.tracks t ORDER BY g.genre_id, t.milliseconds DESC;

-- name: ranked_tracks :many
SELECT t.name, t.milliseconds,
       rank() OVER w AS place, row_number() OVER w AS number, dense_rank() OVER w AS dense,
       ntile(4) OVER w AS quarter, percent_rank() OVER w AS percent,
       lag(t.name) OVER w AS shorter, lead(t.name, 2, 'none') OVER w AS longer,
       first_value(t.name) OVER w AS longest,
       sum(t.bytes) OVER (w ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS around
FROM track t WINDOW w AS (PARTITION BY t.genre_id ORDER BY t.milliseconds DESC);

-- name: running_total :each
SELECT i.invoice_id, i.total, sum(i.total) OVER (ORDER BY i.invoice_date, i.invoice_id) AS running
FROM invoice i ORDER BY i.invoice_date, i.invoice_id;

-- name: top_invoices_by_customer :many
SELECT c.last_name, best.invoice_id, best.total
FROM customer c CROSS JOIN LATERAL (
    SELECT i.invoice_id, i.total FROM invoice i WHERE i.customer_id = c.customer_id
    ORDER BY i.total DESC LIMIT 3) best;

-- name: customers_with_last_invoice :many
SELECT c, last.invoice_date AS last_date, last.total AS last_total
FROM customer c LEFT JOIN LATERAL (
    SELECT i.invoice_date, i.total FROM invoice i WHERE i.customer_id = c.customer_id
    ORDER BY i.invoice_date DESC LIMIT 1) last ON true;

-- name: people :many
SELECT first_name, last_name, email, 'customer' AS kind FROM customer
UNION ALL SELECT first_name, last_name, email, 'employee' FROM employee ORDER BY last_name;

-- name: shared_cities :many
SELECT city FROM customer INTERSECT SELECT city FROM employee;

-- name: cities_without_employees :many
SELECT c.city FROM customer c EXCEPT ALL SELECT e.city FROM employee e;

-- name: price_list :many
SELECT v.label, v.price, count(t.track_id) AS tracks
FROM (VALUES ('cheap', 0.99), ('dear', 1.99)) AS v (label, price)
LEFT JOIN track t ON t.unit_price = v.price GROUP BY v.label, v.price;

-- name: constants :many
VALUES (1, 'one', NULL::date), (2, 'two', DATE '2020-01-01');

-- name: numbered_days :many
SELECT day, n, day::date AS date FROM generate_series(:first::timestamp, :last::timestamp, interval '1 day')
WITH ORDINALITY AS d (day, n);

-- name: unnested :many
SELECT u.id, u.tag FROM unnest(:ids::int[], :tags::text[]) AS u (id, tag);

-- name: tracks_by_ids :many
SELECT t FROM track t WHERE t.track_id = ANY (:ids);

-- name: tracks_in_genres :many
SELECT t.track_id, t.name FROM track t WHERE t.genre_id IN (:first, :second, 3) AND t.composer IS NOT NULL;

-- name: track_json :many
SELECT jsonb_build_object('id', t.track_id, 'name', t.name) AS object, to_jsonb(t) ->> 'name' AS name,
       json_agg(l.quantity) AS quantities
FROM track t LEFT JOIN t.invoice_lines l GROUP BY t.track_id;

-- name: from_json :many
SELECT r.a, r.b FROM jsonb_to_recordset(:rows::jsonb) AS r (a int, b text);

-- name: text_search :many
SELECT t.name, ts_rank(to_tsvector('english', t.name), q) AS rank
FROM track t, plainto_tsquery('english', :words) q WHERE to_tsvector('english', t.name) @@ q ORDER BY rank DESC;

-- name: price_classes :many
SELECT t.name, CASE WHEN t.unit_price < 1 THEN 'low' WHEN t.unit_price < :dear THEN 'middle' ELSE 'high' END AS class,
       CASE t.media_type_id WHEN 1 THEN t.bytes WHEN 2 THEN 0 END AS bytes,
       coalesce(t.composer, t.album.artist.name, 'unknown') AS author, nullif(t.name, '') AS name_or_null,
       greatest(t.milliseconds, 1000) AS at_least
FROM track t;

-- name: ranges :many
SELECT int4range(t.track_id, t.track_id + 10) AS ids, numrange(t.unit_price, NULL) @> 1.5 AS covers,
       upper(int4range(t.track_id, t.track_id + 10)) AS upto FROM track t WHERE int4range(1, :upto) @> t.track_id;

-- name: arrays :many
SELECT a.title, ARRAY(SELECT t.name FROM track t WHERE t.album_id = a.album_id ORDER BY t.name) AS names,
       (array_agg(t.track_id ORDER BY t.track_id))[1] AS first_track, cardinality(array_agg(t.name)) AS many
FROM album a JOIN a.tracks t GROUP BY a.album_id HAVING bool_and(t.milliseconds > 0);

-- name: statistics :one
SELECT count(*) AS tracks, count(DISTINCT t.composer) AS composers, min(t.milliseconds) AS shortest,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY t.milliseconds) AS median,
       mode() WITHIN GROUP (ORDER BY t.genre_id) AS genre, stddev_samp(t.bytes) AS spread,
       string_agg(DISTINCT t.composer, ', ') AS names, (SELECT count(*) FROM album) AS albums
FROM track t;

-- name: locked_invoice :maybe
SELECT i FROM invoice i WHERE i.invoice_id = :id FOR UPDATE OF i SKIP LOCKED;

-- name: add_genre :one
INSERT INTO genre (genre_id, name) VALUES (:id, :name) RETURNING genre_id, name;

-- name: add_genre_once :exec
INSERT INTO genre (genre_id, name) VALUES (:id, :name)
ON CONFLICT (genre_id) DO UPDATE SET name = excluded.name WHERE genre.name IS DISTINCT FROM excluded.name;

-- name: copy_playlist :rows
INSERT INTO playlist_track (playlist_id, track_id)
SELECT :target, pt.track_id FROM playlist_track pt WHERE pt.playlist_id = :from ON CONFLICT DO NOTHING;

-- name: raise_prices :many
UPDATE track AS t SET unit_price = t.unit_price * (1 + :percent / 100.0), composer = coalesce(:composer, t.composer)
FROM genre g WHERE g.genre_id = t.genre_id AND g.name = :genre RETURNING t.track_id, t.unit_price, g.name AS genre;

-- name: move_customer :rows
UPDATE customer SET (city, country) = (:city, :country), company = DEFAULT WHERE customer_id = :id;

-- name: take_from_employee :rows
UPDATE customer c SET (phone, fax) = (SELECT e.phone, e.fax FROM employee e WHERE e.employee_id = c.support_rep_id)
WHERE c.support_rep.city = :city;

-- name: remove_invoices :many
DELETE FROM invoice_line l USING invoice i WHERE i.invoice_id = l.invoice_id AND i.invoice_date < :before
RETURNING l.invoice_line_id, l.track_id, i.billing_country;

-- name: archive :one
WITH gone AS (DELETE FROM playlist_track pt WHERE pt.playlist_id = :id RETURNING pt.track_id),
     kept AS MATERIALIZED (SELECT g.track_id FROM gone g JOIN track t USING (track_id) WHERE t.composer IS NOT NULL)
SELECT (SELECT count(*) FROM gone) AS gone, (SELECT count(*) FROM kept) AS kept;

-- name: merge_genres :exec
MERGE INTO genre g USING (VALUES (1, 'Rock'), (2, 'Jazz')) AS n (id, name) ON g.genre_id = n.id
WHEN MATCHED AND g.name <> n.name THEN UPDATE SET name = n.name
WHEN NOT MATCHED THEN INSERT (genre_id, name) VALUES (n.id, n.name);

-- name: natural :many
SELECT * FROM album NATURAL JOIN artist WHERE name LIKE :like ESCAPE '!';

-- name: using_columns :many
SELECT track_id, album_id, t.name AS track, al.title FROM track t LEFT JOIN album al USING (album_id) ORDER BY track_id;

-- name: full_join :many
SELECT album_id, al.title, t.name FROM album al FULL JOIN track t USING (album_id);

-- name: outer_chain :many
SELECT c.last_name, i.total, l.quantity, i.invoice_id
FROM customer c LEFT JOIN (invoice i JOIN invoice_line l ON l.invoice_id = i.invoice_id) ON i.customer_id = c.customer_id
WHERE c.country = :country;

-- name: outer_refined :many
SELECT c.last_name, i.total FROM customer c LEFT JOIN invoice i ON i.customer_id = c.customer_id WHERE i.total > 5;

-- name: right_join :many
SELECT e.last_name AS employee, c.last_name AS customer FROM employee e RIGHT JOIN customer c ON c.support_rep_id = e.employee_id;

-- name: any_all :many
SELECT t.name FROM track t WHERE t.milliseconds >= ALL (SELECT x.milliseconds FROM track x WHERE x.genre_id = t.genre_id)
AND t.genre_id = ANY (SELECT g.genre_id FROM genre g WHERE g.name LIKE 'R%') AND t.unit_price BETWEEN :low AND :high;

-- name: row_compare :many
SELECT i.invoice_id FROM invoice i WHERE (i.invoice_date, i.invoice_id) > (:date, :id) ORDER BY i.invoice_date, i.invoice_id
LIMIT :count OFFSET :skip;

-- name: fetch_ties :many
SELECT t.name, t.milliseconds FROM track t ORDER BY t.milliseconds DESC FETCH FIRST 5 ROWS WITH TIES;

-- name: sample :many
SELECT t.track_id FROM track t TABLESAMPLE system (10) REPEATABLE (1);

-- name: casts :one
SELECT '1'::int AS one, cast(:text AS date) AS date, now()::date - current_date AS days, 1.5::float8 AS half,
       'a'::char(3) AS padded, true AS yes, interval '1 day' * 2 AS two_days, '{1,2}'::int[] AS list,
       B'101' AS bits, 10000000000 AS big, current_user AS who, E'\n' AS newline, $$x$$ AS dollar;

-- name: search_tracks :page
-- optional: name, artist, (low, high)
-- sort: by_name (t.name, t.track_id), by_artist (t.album.artist.name NULLS LAST, t.track_id), longest (t.milliseconds DESC, t.track_id DESC)
SELECT t, t.album.title AS album FROM track t
WHERE t.name ILIKE :name AND t.album.artist.name = :artist AND t.milliseconds BETWEEN :low AND :high
ORDER BY :sort LIMIT :limit;

-- name: page_of_invoices :page
SELECT i.invoice_id, i.total FROM invoice i ORDER BY i.invoice_date DESC, i.invoice_id LIMIT :size;

-- name: change_customer :rows
-- optional: email, phone, company
UPDATE customer SET email = :email, phone = :phone, company = :company WHERE customer_id = :id;

-- name: import_artists :copy
INSERT INTO artist (artist_id, name) VALUES (:id, :name);

-- name: add_artists :bulk
INSERT INTO artist (artist_id, name) VALUES (:id, :name) ON CONFLICT (artist_id) DO NOTHING;

-- name: set_prices :bulk
UPDATE track SET unit_price = :price WHERE track_id = :track_id;

-- name: remove_lines :bulk
DELETE FROM invoice_line WHERE invoice_id = :invoice AND track_id = :track;

-- name: employee_names :many EmployeeName
SELECT employee_id AS id, last_name AS name FROM employee;

-- name: managers :many EmployeeName
SELECT DISTINCT m.employee_id AS id, m.last_name AS name FROM employee e JOIN e.reports_to_ref m;

-- name: known_total :one
SELECT sum(i.total) AS "total!", max(i.billing_city) AS "city?" FROM invoice i;

-- name: known_by_case :many
SELECT c.customer_id, CASE WHEN c.phone IS NULL THEN '-' ELSE c.phone END AS phone,
       CASE WHEN c.fax IS NOT NULL THEN c.fax WHEN c.phone > '' THEN c.phone::text ELSE 'none' END AS reached_by,
       CASE WHEN c.phone = 'a' THEN 'x' ELSE c.phone END AS other,
       CASE WHEN e.employee_id IS NULL THEN 'nobody' ELSE e.last_name END AS helper,
       CASE c.city WHEN 'a' THEN c.city ELSE c.state END AS place
FROM customer c LEFT JOIN employee e ON e.employee_id = c.support_rep_id;
