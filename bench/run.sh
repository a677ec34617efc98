#!/bin/bash
# The benchmarks, each beside a peer that does the same work, in one interleaved run.
#
#   run.sh           DATABASE_URL names the server; ROUNDS (7) is how often each side runs
#
# asyncpg is a peer where Debian's python3-asyncpg is there.
#
# Reports medians and their ratio. Nothing here passes or fails: the numbers are for reading, on a
# machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/support/database.sh
: "${ROUNDS:=7}" "${CC:=gcc}"
out=build/bench
rm -rf "$out" && mkdir -p "$out"

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
# Seconds of a command: wall clock, its user CPU, or user and system CPU.
wall() {
    local began=$EPOCHREALTIME
    "$@" >/dev/null
    awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'
}
cpu() {
    local TIMEFORMAT=%U
    { time "$@" >/dev/null 2>"$out/stderr"; } 2>&1
}

# The same with the system's share: all that the client costs.
client_cpu() {
    local TIMEFORMAT='%U %S'
    { time "$@" >/dev/null 2>"$out/stderr"; } 2>&1 | awk '{ print $1 + $2 }'
}

# compare TITLE UNIT MEASURE OURS THEIRS: the last two are functions; each is run once before.
compare() {
    local title=$1 unit=$2 measure=$3 ours=$4 theirs=$5 i
    "$ours" >/dev/null && "$theirs" >/dev/null
    : >"$out/ours" && : >"$out/theirs"
    for ((i = 0; i < ROUNDS; i++)); do
        "$measure" "$ours" >>"$out/ours"
        "$measure" "$theirs" >>"$out/theirs"
    done
    awk -v title="$title" -v unit="$unit" -v a="$(median <"$out/ours")" -v b="$(median <"$out/theirs")" \
        'BEGIN { printf "%-62s %10.3f : %10.3f %s, ratio %.2f\n", title, a, b, unit, a / b }'
}

bench/make_inputs.sh "$out" 1000
fresh() { rm -rf "${out:?}/$1" && mkdir "$out/$1"; }
our_gen() { build/release/ormgen gen "$out/schema.orm" -o "$out/orm"; }
protoc_gen() { protoc-c --proto_path="$out" --c_out="$out/proto" "$out/bench.proto"; }
fresh orm && fresh proto
compare "generate 1000 tables, ormgen : protoc-c" s wall our_gen protoc_gen

# One unit each, as protoc-c writes one: the compiler starts once on either side.
cat "$out"/orm/*.c >"$out/orm.c"
our_compile() { "$CC" -O2 -I"$out/orm" -Iruntime/include -c "$out/orm.c" -o "$out/orm.o"; }
protoc_compile() { "$CC" -O2 -I"$out/proto" -c "$out/proto/bench.pb-c.c" -o "$out/proto.o"; }
# Compiling takes long enough that three rounds say what there is to say.
ROUNDS=3 compare "compile them with gcc -O2, ormgen : protoc-c" "s CPU" cpu our_compile protoc_compile

printf '#include "table500.h"\nint main(void) { return 0; }\n' >"$out/one.c"
printf '#include "bench.pb-c.h"\nint main(void) { return 0; }\n' >"$out/all.c"
our_include() { "$CC" -I"$out/orm" -Iruntime/include -c "$out/one.c" -o "$out/one.o"; }
protoc_include() { "$CC" -I"$out/proto" -c "$out/all.c" -o "$out/all.o"; }
compare "compile a program over one table, ormgen : protoc-c" "s CPU" cpu our_include protoc_include

make_database bench
run_psql -d "$database_url_now" -f generated/schema.sql -f bench/employees.sql
decode() { DATABASE_URL=$database_url_now "build/release/bench/$1_employees" "${2:-10}"; }
our_decode() { decode orm; }
handwritten_decode() { decode handwritten; }
[[ $(our_decode) == "$(handwritten_decode)" ]] || {
    echo "the two programs do not agree on what they read:"
    our_decode
    handwritten_decode
    exit 1
}
compare "read 10 x 100 000 employees, liborm : libpq by hand" "s user CPU" cpu our_decode handwritten_decode
compare "the same, with system time" "s CPU" client_cpu our_decode handwritten_decode
instructions() {
    DATABASE_URL=$database_url_now valgrind --tool=callgrind --callgrind-out-file=/dev/null \
        "build/release/bench/$1_employees" 1 ${2+"$2"} 2>&1 >/dev/null | sed -n 's/.*Collected : //p'
}
awk -v a="$(instructions orm)" -v b="$(instructions handwritten)" 'BEGIN {
    printf "%-62s %10.0f : %10.0f instructions a row, ratio %.2f\n",
        "the same, once, under callgrind", a / 100000, b / 100000, a / b }'

departments() { DATABASE_URL=$database_url_now "build/release/bench/$1_employees" 10 departments; }
our_departments() { departments orm; }
handwritten_departments() { departments handwritten; }
[[ $(our_departments) == "$(handwritten_departments)" ]] || {
    echo "the two programs do not agree on the departments:"
    our_departments
    handwritten_departments
    exit 1
}
title="10 x 100 departments with 100 000 people, selectin : by hand"
compare "$title" "s user CPU" cpu our_departments handwritten_departments
compare "the same, with system time" "s CPU" client_cpu our_departments handwritten_departments
awk -v a="$(instructions orm departments)" -v b="$(instructions handwritten departments)" 'BEGIN {
    printf "%-62s %10.0f : %10.0f instructions a row, ratio %.2f\n",
        "the same, once, under callgrind", a / 100000, b / 100000, a / b }'

# Both sides tell the time from the first object to the end of the commit themselves: the table is
# emptied before it.
inserts() { DATABASE_URL=$database_url_now "$@" 2>/dev/null; }
our_full() { inserts build/release/bench/orm_inserts full; }
handwritten_full() { inserts build/release/bench/handwritten_inserts full; }
our_bulk() { inserts build/release/bench/orm_inserts bulk; }
our_defaults() { inserts build/release/bench/orm_inserts defaults; }
handwritten_defaults() { inserts build/release/bench/handwritten_inserts defaults; }
told_wall() { "$@" | cut -d' ' -f1; }
told_user() { "$@" | cut -d' ' -f2; }
title="insert 100 000 employees, keys known, liborm : unnest by hand"
compare "$title" s told_wall our_full handwritten_full
compare "the same" "s user CPU" told_user our_full handwritten_full
compare "the same, two columns read back" s told_wall our_defaults handwritten_defaults
compare "the same in bulk, nothing read back" s told_wall our_bulk handwritten_full
compare "the same" "s user CPU" told_user our_bulk handwritten_full
for python in python3 /usr/bin/python3 ''; do
    [[ -z $python ]] || ! "$python" -c 'import asyncpg' 2>/dev/null || break
done
if [[ -n $python ]]; then
    asyncpg_full() { inserts "$python" bench/asyncpg_inserts.py; }
    compare "insert 100 000 employees, liborm : asyncpg's executemany" s told_wall our_full asyncpg_full
    compare "the same" "s user CPU" told_user our_full asyncpg_full
else
    echo "skipped: asyncpg's executemany: python3-asyncpg is not installed"
fi

bench/queries.sh
bench/catalogue.sh
