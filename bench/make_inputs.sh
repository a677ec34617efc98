#!/bin/bash
# The same model twice, for ormgen and for protoc-c: COUNT tables (messages) of ten columns
# (fields); the tables have two relationships besides.
#
#   make_inputs.sh FOLDER [COUNT]
set -euo pipefail
folder=$1
count=${2:-1000}
mkdir -p "$folder"

orm_table() {
    cat <<ORM
/// Table number $1.
table table_$1 as Table$1 {
    id          bigint         primary key identity
    name        varchar(100)   unique
    email       varchar(255)?
    amount      numeric(12,2)  default 0
    quantity    int
    ratio       double precision
    active      bool           default true
    created_on  date
    changed_at  timestamptz?
    notes       text?
    parent      Table$2?  on delete set null
    owner       Table$3   on delete cascade
    index (owner, amount desc)
}
ORM
}
proto_message() {
    cat <<PROTO
// Message number $1.
message Table$1 {
    int64 id = 1;
    string name = 2;
    string email = 3;
    string amount = 4;
    int32 quantity = 5;
    double ratio = 6;
    bool active = 7;
    int32 created_on = 8;
    int64 changed_at = 9;
    string notes = 10;
}
PROTO
}

echo 'package bench' >"$folder/schema.orm"
printf 'syntax = "proto3";\npackage bench;\n' >"$folder/bench.proto"
for ((i = 1; i <= count; i++)); do
    orm_table "$i" $((i > 1 ? i - 1 : 1)) $((i % 7 + 1))
done >>"$folder/schema.orm"
for ((i = 1; i <= count; i++)); do
    proto_message "$i"
done >>"$folder/bench.proto"
