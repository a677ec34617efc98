#!/bin/bash
# Runs each fuzzer for a while. The corpora start from the tests' own files and grow under build/.
#
#   fuzz.sh SECONDS FUZZER...
set -euo pipefail
seconds=$1
shift
if (($# == 0)); then
    echo "there are no fuzzers in tests/fuzz"
    exit 1
fi
# What a fuzzer's seeds are among the tests' files.
extension() {
    case $1 in
    fuzz_schema) echo orm ;;
    fuzz_lsp) echo txt ;;
    fuzz_query* | fuzz_migration) echo sql ;;
    *) echo bin ;;
    esac
}
for fuzzer; do
    name=$(basename "$fuzzer")
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus" "build/fuzz/found/$name"
    # The path of a test's file makes its name as a seed.
    { find tests schema.orm queries migrations -name "*.$(extension "$name")" 2>/dev/null || true; } |
        while read -r file; do cp "$file" "$corpus/${file//\//_}"; done
    dictionary=()
    [[ ! -e tests/fuzz/$name.dict ]] || dictionary=("-dict=tests/fuzz/$name.dict")
    echo "# $name for $seconds s"
    "$fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        "${dictionary[@]}" -artifact_prefix="build/fuzz/found/$name/" "$corpus" \
        >"build/fuzz/$name.log" 2>&1 || {
        tail -n 60 "build/fuzz/$name.log"
        echo "not ok - fuzz/$name (the input is under build/fuzz/found/$name)"
        exit 1
    }
    echo "ok - fuzz/$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$name.log") inputs"
done
