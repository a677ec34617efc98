CREATE TABEL a (b int);
\set x 1
DROP TABLE b;
