# 100 000 parentheses, never closed.
open=$(head -c 100000 /dev/zero | tr '\0' '(')
printf 'table a as A {\n    id bigint primary key check (%s\n    y int oops\n}\n' "$open" >schema.orm
