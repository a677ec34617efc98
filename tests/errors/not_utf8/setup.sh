printf 'table a as A {\n    id bigint primary key  // caf\xe9\n    na\xc3 text\n    b\xed\xa0\x80 text\n}\n' >schema.orm
