# 100 000 parentheses, closed again.
open=$(head -c 100000 /dev/zero | tr '\0' '(')
closed=$(head -c 100000 /dev/zero | tr '\0' ')')
printf 'table a as A {\n    id bigint primary key check (%s1%s)\n    y int oops\n}\n' "$open" "$closed" >schema.orm
