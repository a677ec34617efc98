# 1601 columns, and lists of 33.
list() {
    local i all=
    for ((i = 0; i < $1; i++)); do all+="${all:+, }c$i${2:-}"; done
    echo "$all"
}
columns() {
    local i
    for ((i = 0; i < $1; i++)); do echo "    c$i int${2:-}"; done
}
{
    echo "table wide as Wide {"
    echo "    id bigint primary key"
    columns 1600 '?'
    echo "}"
    echo "type wider {"
    columns 1601
    echo "}"
    echo "table keys as Keys {"
    columns 40
    echo "    primary key ($(list 33)) named the_key"
    echo "    unique ($(list 30)) include ($(list 3)) named thirty_three"
    echo "    unique ($(list 30)) include ($(list 2)) named thirty_two"
    echo "    exclude using gist ($(list 33 ' with =')) named excluded"
    echo "    index ($(list 33)) named too_wide"
    echo "    index ($(list 31)) include (c31, c32) named covering"
    echo "    foreign key ($(list 33)) references keys named to_itself"
    echo "}"
    echo "table parts as Parts {"
    columns 40
    echo "    partition by range ($(list 33))"
    echo "}"
} >schema.orm
