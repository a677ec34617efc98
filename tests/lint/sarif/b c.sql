ALTER TABLE t
  ADD COLUMN "é" int NOT NULL;
select from where;
