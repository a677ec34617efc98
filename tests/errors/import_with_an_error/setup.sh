mkdir parts
printf '%s\n' "import '../schema.orm'" "import 'other.orm'" 'table b as B {' '    id bigint primary kee' '}' >parts/other.orm
