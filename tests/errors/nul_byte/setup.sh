printf 'table a as A {\n    id bigint primary key\n    na\0me text\n    x int default 0\0\0\n}\n' >schema.orm
