-- revision: 0004a
-- up
INSERT INTO t VALUES ('never ends);
