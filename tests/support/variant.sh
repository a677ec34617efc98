# Sourced by the suites: the variant's programs and flags, and the warnings that count.
# shellcheck shell=bash disable=SC2034,SC2054
root=$PWD
out=$root/build/$VARIANT
ormgen=$out/ormgen
: "${CC:=gcc}"
warnings=(-Wall -Wextra -Wpedantic -Wconversion -Werror)
variant_flags=(-O1 -g)
if [[ $VARIANT == asan ]]; then
    variant_flags+=(-fsanitize=address,undefined -fno-sanitize-recover=all)
fi
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:abort_on_error=0:exitcode=99}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
pq_libs() { pkg-config --libs libpq libuv; }

# Lists the case folders of tests/$1.
case_folders() { find "tests/$1" -mindepth 1 -maxdepth 1 -type d -printf '%f\n' 2>/dev/null | LC_ALL=C sort; }

# Compares two files or folders; with UPDATE=1 makes the expected one like the other.
same_or_update() {
    local expected=$1 actual=$2
    if [[ ${UPDATE:-} == 1 ]] && ! diff -rq "$expected" "$actual" >/dev/null 2>&1; then
        rm -rf "$expected" && cp -r "$actual" "$expected" && echo "updated $expected"
        return 0
    fi
    if [[ ! -e $expected ]]; then
        echo "there is no $expected: UPDATE=1 makes it"
        return 1
    fi
    diff -ruN "$expected" "$actual"
}
