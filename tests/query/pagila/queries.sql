-- name: films_of_actor :many
SELECT f FROM film f JOIN f.film_actors fa JOIN fa.actor a WHERE a.last_name = :last_name ORDER BY f.title;

-- name: films_by_rating :many
SELECT f.film_id, f.title, f.rating, f.release_year, f.special_features FROM film f
WHERE f.rating = :rating AND 'Trailers' = ANY (f.special_features);

-- name: rated_films :many
SELECT f.title, f.rating::text AS rating FROM film f WHERE f.rating IN ('PG', 'PG-13') AND f.release_year > 2000;

-- name: film_search :many
SELECT f.title, ts_rank_cd(f.fulltext, query) AS rank, ts_headline(f.description, query) AS headline
FROM film f, to_tsquery('english', :query) query WHERE f.fulltext @@ query ORDER BY rank DESC LIMIT 10;

-- name: customer_addresses :many
SELECT c.first_name, c.address.address AS street, c.address.city.city AS city, c.address.city.country.country AS country
FROM customer c WHERE c.address.city.country.country = :country;

-- name: customer_listing :many
SELECT * FROM customer_list WHERE country = :country AND notes = 'active';

-- name: film_listing :many
SELECT fid, title, category, price, length, rating, actors FROM film_list WHERE price < :price;

-- name: actor_infos :many
SELECT a.first_name, a.film_info FROM actor_info a WHERE a.last_name LIKE :like;

-- name: store_sales :many
SELECT s.store, s.manager, s.total_sales FROM sales_by_store s ORDER BY s.total_sales DESC;

-- name: category_sales :many
SELECT category, total_sales, rank() OVER (ORDER BY total_sales DESC) AS place FROM sales_by_film_category;

-- name: staff_listing :many
SELECT sl.*, s.email FROM staff_list sl JOIN staff s ON s.staff_id = sl.id;

-- name: rentals_of_customer :many
-- load: inventory.film, customer
SELECT r FROM rental r WHERE r.customer_id = :customer AND r.return_date IS NULL;

-- name: open_rentals :many
SELECT r.rental_id, r.rental_date, r.return_date, now() - r.rental_date AS age, r.inventory.film.title AS film
FROM rental r WHERE r.return_date IS NULL AND r.rental_date < now() - make_interval(days => :days);

-- name: rental_duration :one
SELECT avg(r.return_date - r.rental_date) AS average, max(r.return_date) - min(r.rental_date) AS span,
       count(*) FILTER (WHERE r.return_date IS NULL) AS open FROM rental r;

-- name: in_stock :many
SELECT i.inventory_id, inventory_in_stock(i.inventory_id) AS in_stock, inventory_held_by_customer(i.inventory_id) AS held_by
FROM inventory i WHERE i.film_id = :film AND i.store_id = :store;

-- name: stock_of_film :many
SELECT s.p_film_count FROM film_in_stock(:film, :store) s;

-- name: stock_ordinal :many
SELECT id, n FROM film_not_in_stock(:film, :store) WITH ORDINALITY AS x (id, n);

-- name: balances :many
SELECT c.customer_id, get_customer_balance(c.customer_id, :at) AS balance, last_day(:at) AS last FROM customer c;

-- name: rewards :many
SELECT r.customer_id, r.last_name, r.email FROM rewards_report(:purchases, :amount) r;

-- name: grouped_names :many
SELECT c.name AS category, group_concat(f.title) AS titles, string_agg(f.title, ', ' ORDER BY f.title) AS sorted
FROM category c LEFT JOIN c.film_categorys fc LEFT JOIN fc.film f GROUP BY c.category_id;

-- name: payments_by_month :many
SELECT date_trunc('month', p.payment_date) AS month, sum(p.amount) AS amount, count(DISTINCT p.customer_id) AS customers
FROM payment p GROUP BY 1 HAVING sum(p.amount) > :least ORDER BY 1;

-- name: payments_of_partition :many
SELECT p.payment_id, p.amount, p.tableoid::regclass AS "partition" FROM payment_p2022_01 p WHERE p.amount > :amount;

-- name: best_customers :many
SELECT * FROM (SELECT c.customer_id, c.last_name, sum(p.amount) AS spent, rank() OVER (ORDER BY sum(p.amount) DESC) AS place
               FROM customer c JOIN payment p USING (customer_id) GROUP BY c.customer_id) ranked WHERE place <= :places;

-- name: spent_so_far :each
SELECT p.payment_id, p.amount, sum(p.amount) OVER (PARTITION BY p.customer_id ORDER BY p.payment_date
       RANGE BETWEEN interval '7 days' PRECEDING AND CURRENT ROW) AS week
FROM payment p ORDER BY p.customer_id, p.payment_date;

-- name: films_without_rentals :many
SELECT f.film_id, f.title FROM film f
WHERE NOT EXISTS (SELECT FROM inventory i JOIN rental r USING (inventory_id) WHERE i.film_id = f.film_id);

-- name: films_not_in :many
SELECT f.title FROM film f WHERE f.film_id NOT IN (SELECT i.film_id FROM inventory i WHERE i.store_id = :store);

-- name: film_lengths :many
SELECT width_bucket(f.length, 0, 200, 10) AS bucket, count(*) AS films, round(avg(f.length), 1) AS average
FROM film f WHERE f.length IS NOT NULL GROUP BY 1 ORDER BY 1;

-- name: original_languages :many
SELECT f.title, l.name AS language, o.name AS original
FROM film f JOIN f.language l LEFT JOIN f.original_language o WHERE o.name IS DISTINCT FROM l.name;

-- name: original_present :many
SELECT f.title, f.original_language.name AS original FROM film f WHERE f.original_language.name LIKE 'E%';

-- name: counts_by_everything :many
SELECT s.store_id, c.active, count(*) AS customers, grouping(s.store_id) AS all_stores
FROM customer c JOIN c.store s GROUP BY ROLLUP (s.store_id), c.active;

-- name: cities_and_countries :many
(SELECT ci.city AS name, 'city' AS kind FROM city ci ORDER BY ci.city LIMIT 5)
UNION (SELECT co.country, 'country' FROM country co) ORDER BY name DESC;

-- name: number_tree :many
WITH RECURSIVE t(n, total) AS (SELECT 1, 1::bigint UNION ALL SELECT n + 1, total + n + 1 FROM t WHERE n < :most)
SELECT n, total, total::numeric / n AS mean FROM t;

-- name: first_rental_each :many
SELECT DISTINCT ON (r.customer_id) r.customer_id, r.rental_date, r.rental_id FROM rental r ORDER BY r.customer_id, r.rental_date;

-- name: add_actor :one
INSERT INTO actor (first_name, last_name) VALUES (:first, :last) RETURNING actor;

-- name: add_film :one
INSERT INTO film (title, language_id, rating, special_features, release_year, fulltext)
VALUES (:title, (SELECT l.language_id FROM language l WHERE l.name = :language), :rating, :features, :year, to_tsvector(:title))
RETURNING film_id, rating, release_year, last_update;

-- name: return_rental :maybe
UPDATE rental SET return_date = now() WHERE rental_id = :id AND return_date IS NULL RETURNING rental_id, return_date;

-- name: touch_films :rows
UPDATE film f SET special_features = array_append(f.special_features, :feature), rating = 'NC-17'
FROM film_category fc JOIN category c USING (category_id) WHERE fc.film_id = f.film_id AND c.name = :category;

-- name: set_feature :rows
UPDATE film SET special_features[1] = :feature WHERE film_id = :id;

-- name: archive_payments :many
WITH moved AS (DELETE FROM payment p WHERE p.payment_date < :before RETURNING *)
SELECT m.customer_id, count(*) AS payments, sum(m.amount) AS amount FROM moved m GROUP BY m.customer_id;

-- name: ensure_category :one
WITH added AS (INSERT INTO category (name) VALUES (:name) RETURNING category_id, true AS fresh)
SELECT category_id, fresh FROM added UNION ALL SELECT c.category_id, false FROM category c WHERE c.name = :name LIMIT 1;

-- name: lateral_counts :many
SELECT c.name, x.films, x.longest FROM category c
LEFT JOIN LATERAL (SELECT count(*) AS films, max(f.length) AS longest FROM film f JOIN f.film_categorys fc WHERE fc.category_id = c.category_id) x ON true;

-- name: json_document :many
SELECT jsonb_build_object('title', f.title, 'actors', (SELECT jsonb_agg(jsonb_build_object('name', a.first_name))
       FROM film_actor fa JOIN actor a USING (actor_id) WHERE fa.film_id = f.film_id)) AS document,
       jsonb_path_query_first(to_jsonb(f), '$.title') #>> '{}' AS title
FROM film f WHERE to_jsonb(f) -> 'rating' ? :rating;

-- name: strings :many
SELECT upper(a.first_name) || ' ' || initcap(a.last_name) AS name, substring(a.last_name from 2 for 3) AS part,
       position('A' in a.last_name) AS at, trim(both ' ' from a.first_name) AS trimmed,
       overlay(a.last_name placing 'X' from 1 for 1) AS changed, a.last_name ~ :pattern AS matches,
       regexp_replace(a.first_name, 'A', 'B', 'g') AS replaced, length(a.first_name) AS length,
       a.last_name COLLATE "C" < 'M' AS early, a.first_name SIMILAR TO '(A|B)%' AS similar,
       format('%s %s', a.first_name, a.last_name) AS formatted, split_part(a.last_name, 'A', 1) AS split
FROM actor a;

-- name: times :one
SELECT now() AS now, current_date + 1 AS tomorrow, localtimestamp AS here, extract(epoch from now()) AS epoch,
       now() AT TIME ZONE 'UTC' AS utc, age(now(), :since) AS age, make_date(2020, 1, :day) AS made,
       (now(), interval '1 hour') OVERLAPS (:since, now()) AS overlaps, to_char(now(), 'YYYY') AS year,
       date_part('dow', current_date) AS weekday, justify_hours(interval '30 hours') AS justified;

-- name: random_films :many
SELECT f.film_id FROM film f TABLESAMPLE bernoulli (:percent) ORDER BY random() LIMIT :count;

-- name: film_pages :page
-- optional: title, rating, (shortest, longest)
-- sort: by_title (f.title, f.film_id), by_length (f.length DESC NULLS LAST, f.film_id), newest (f.last_update DESC, f.film_id DESC)
SELECT f FROM film f WHERE f.title ILIKE :title AND f.rating = :rating AND f.length BETWEEN :shortest AND :longest
ORDER BY :sort LIMIT :limit;

-- name: actor_pages :page
SELECT a.actor_id, a.first_name FROM actor a WHERE a.last_name = :last OR a.first_name = :first ORDER BY a.first_name, a.actor_id LIMIT :n;

-- name: boolean_tests :many
SELECT c.activebool IS TRUE AS active, (c.active = 1) IS NOT TRUE AS passive, c.active IS NULL OR c.active = 0 AS off,
       c.email IS NOT DISTINCT FROM :email AS same, NOT c.activebool AS inactive FROM customer c;

-- name: scalar_subqueries :many
SELECT c.last_name, (SELECT count(*) FROM rental r WHERE r.customer_id = c.customer_id) AS rentals,
       (SELECT max(r.rental_date) FROM rental r WHERE r.customer_id = c.customer_id) AS latest,
       EXISTS (SELECT 1 FROM payment p WHERE p.customer_id = c.customer_id AND p.amount > :amount) AS big_spender,
       c.store_id IN (SELECT s.store_id FROM store s) AS known
FROM customer c;

-- name: series :many
SELECT g.day::date AS day, count(r.rental_id) AS rentals
FROM generate_series(:first::date, :last::date, '1 day') AS g (day)
LEFT JOIN rental r ON r.rental_date >= g.day AND r.rental_date < g.day + interval '1 day' GROUP BY g.day ORDER BY g.day;

-- name: rows_from :many
SELECT * FROM ROWS FROM (generate_series(1, 3), unnest(ARRAY['a', 'b'])) AS r (number, letter);

-- name: regex_matches :many
SELECT a.actor_id, m[1] AS first FROM actor a, regexp_matches(a.last_name, '(A.)', 'g') AS m;

-- name: whole_rows :many
SELECT (f).title AS title, (x.s).store_id AS store FROM (SELECT f, s FROM film f, store s) AS x (f, s);

-- name: films_as_text :many
SELECT *, NULL::point AS spot FROM film f WHERE f.fulltext @@ :query ORDER BY fulltext, 1;

-- name: distinct_texts :many
SELECT DISTINCT f.fulltext, 'text'::regtype FROM film f UNION ALL SELECT f.fulltext, :kind FROM film f ORDER BY 1;

-- name: retitled :many
UPDATE film f SET title = :title WHERE f.film_id = :id RETURNING *, pg_typeof(f.rating);

-- name: gone_texts :many
WITH gone AS (DELETE FROM film f RETURNING f.fulltext, f.ctid) SELECT g.*, pg_sleep(0) FROM gone g;
