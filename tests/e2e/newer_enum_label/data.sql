ALTER TYPE state ADD VALUE 'on hold' BEFORE 'closed';
INSERT INTO tickets VALUES (1, 'open', NULL, '{}'), (2, 'on hold', 'open', '{}'), (3, 'closed', 'on hold', '{open,on hold,NULL}');
