-- Rows for TPC-H's tables, from the psql variable `seed`: few, and such that each query finds some.
--
-- Prices, discounts and taxes are multiples of powers of two, so that sums and products are exact
-- and a sum is the same in whatever order a plan adds it up.
CREATE FUNCTION pg_temp.pick(row_number bigint, salt bigint, choices bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE AS 'SELECT abs(hashint8extended(row_number, salt) % choices)';

CREATE FUNCTION pg_temp.word(row_number bigint, salt bigint, words text[]) RETURNS text
LANGUAGE sql IMMUTABLE AS
    'SELECT words[1 + pg_temp.pick(row_number, salt, array_length(words, 1))]';

SELECT :seed * 1000 AS s \gset

INSERT INTO region (r_regionkey, r_name)
SELECT n - 1, name
FROM unnest(ARRAY['AFRICA', 'AMERICA', 'ASIA', 'EUROPE', 'MIDDLE EAST']) WITH ORDINALITY AS r (name, n);

INSERT INTO nation (n_nationkey, n_name, n_regionkey)
SELECT n - 1, name, (n - 1) % 5
FROM unnest(ARRAY[
    'ALGERIA', 'ARGENTINA', 'CHINA', 'FRANCE', 'EGYPT', 'ETHIOPIA', 'BRAZIL', 'INDIA', 'GERMANY', 'IRAN',
    'KENYA', 'CANADA', 'INDONESIA', 'ROMANIA', 'IRAQ', 'MOROCCO', 'PERU', 'JAPAN', 'RUSSIA', 'JORDAN',
    'MOZAMBIQUE', 'UNITED STATES', 'VIETNAM', 'UNITED KINGDOM', 'SAUDI ARABIA'
]) WITH ORDINALITY AS n (name, n);

INSERT INTO supplier
SELECT n, 'Supplier#' || lpad(n::text, 9, '0'), 'street ' || pg_temp.pick(n, :s + 1, 1000), n % 25,
       10 + n % 25 || '-' || 100 + pg_temp.pick(n, :s + 2, 900), pg_temp.pick(n, :s + 3, 40000) / 4.0 - 1000,
       CASE WHEN n % 20 = 0 THEN 'Customer, some Complaints' ELSE 'quiet' END
FROM generate_series(1, 200) n;

INSERT INTO part
SELECT n,
       pg_temp.word(n, :s + 4, '{forest,green,almond,azure,blush}') || ' '
           || pg_temp.word(n, :s + 5, '{linen,green,metallic,rose,tan}'),
       'Manufacturer#' || 1 + n % 5, 'Brand#' || 1 + pg_temp.pick(n, :s + 6, 2) || 1 + pg_temp.pick(n, :s + 7, 3),
       pg_temp.word(n, :s + 8, '{STANDARD,ECONOMY,PROMO}') || ' ' || pg_temp.word(n, :s + 9, '{ANODIZED,POLISHED}')
           || ' ' || pg_temp.word(n, :s + 10, '{STEEL,BRASS,TIN}'),
       1 + pg_temp.pick(n, :s + 11, 10), pg_temp.word(n, :s + 12, '{SM,MED,LG}') || ' '
           || pg_temp.word(n, :s + 13, '{BOX,PKG,PACK}'),
       900 + pg_temp.pick(n, :s + 14, 4000) / 4.0, 'part'
FROM generate_series(1, 400) n;

INSERT INTO partsupp
SELECT part, 1 + (part * 7 + k * 53) % 200, 1 + pg_temp.pick(part * 4 + k, :s + 15, 500),
       1 + pg_temp.pick(part * 4 + k, :s + 16, 4000) / 4.0, 'offer'
FROM generate_series(1, 400) part, generate_series(0, 3) k;

INSERT INTO customer
SELECT n, 'Customer#' || lpad(n::text, 9, '0'), 'road ' || n, pg_temp.pick(n, :s + 17, 25),
       10 + pg_temp.pick(n, :s + 17, 25) || '-' || 100 + n, pg_temp.pick(n, :s + 18, 44000) / 4.0 - 1000,
       pg_temp.word(n, :s + 19, '{AUTOMOBILE,BUILDING,FURNITURE,MACHINERY,HOUSEHOLD}'), 'a customer'
FROM generate_series(1, 300) n;

-- One customer in three has no order.
INSERT INTO orders
SELECT n, 1 + pg_temp.pick(n, :s + 20, 100) * 3 + pg_temp.pick(n, :s + 21, 2),
       CASE WHEN pg_temp.pick(n, :s + 22, 2427) < 1260 THEN 'F' ELSE 'O' END, 1000 + pg_temp.pick(n, :s + 23, 900000) / 4.0,
       date '1992-01-01' + pg_temp.pick(n, :s + 22, 2427)::int,
       pg_temp.word(n, :s + 24, '{1-URGENT,2-HIGH,3-MEDIUM,4-NOT SPECIFIED,5-LOW}'), 'Clerk#' || n % 9, 0,
       CASE WHEN n % 15 = 0 THEN 'some special packages and requests' ELSE 'plain' END
FROM generate_series(1, 6000) n;

INSERT INTO lineitem
SELECT o_orderkey, part, 1 + (part * 7 + k * 53) % 200, line, quantity, quantity * (900 + part % 100),
       pg_temp.pick(id, :s + 25, 8) / 64.0, pg_temp.pick(id, :s + 26, 6) / 64.0,
       CASE WHEN shipped > date '1995-06-17' THEN 'N' ELSE pg_temp.word(id, :s + 27, '{R,A}') END,
       CASE WHEN shipped > date '1995-06-17' THEN 'O' ELSE 'F' END,
       shipped, o_orderdate + 30 + pg_temp.pick(id, :s + 28, 60)::int, shipped + 1 + pg_temp.pick(id, :s + 29, 30)::int,
       pg_temp.word(id, :s + 30, '{DELIVER IN PERSON,COLLECT COD,NONE,TAKE BACK RETURN}'),
       pg_temp.word(id, :s + 31, '{AIR,AIR REG,MAIL,SHIP,TRUCK}'), 'an item'
FROM orders,
     LATERAL generate_series(1, 1 + pg_temp.pick(o_orderkey, :s + 32, 7)) line,
     LATERAL (SELECT o_orderkey * 8 + line AS id) i,
     LATERAL (SELECT 1 + pg_temp.pick(id, :s + 33, 400) AS part, pg_temp.pick(id, :s + 34, 4) AS k,
                     1 + pg_temp.pick(id, :s + 35, 50) AS quantity,
                     o_orderdate + 1 + pg_temp.pick(id, :s + 36, 120)::int AS shipped) v;

ANALYZE;
