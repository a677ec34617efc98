printf '\xef\xbb\xbftable a as A {\r\n    id bigint primary key\r\n    /// Said twice.\r\n    name text default $$a$$\r\n}\r\n' >schema.orm
