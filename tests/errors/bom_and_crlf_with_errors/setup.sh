printf '\xef\xbb\xbftabel a as A { }\r\ntable b as B {\r\n    id bigint primry key\r\n    name text default\r\n}\r\n' >schema.orm
