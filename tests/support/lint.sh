#!/bin/bash
# All that is said of the sources without running them.
#
#   lint.sh FILE.c FILE.h…
#
# Wants compile_commands.json, build/release/liborm.a and the generated headers.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
units=() written=() formatted=()
for file; do
    [[ $file == generated/* ]] || written+=("$file")
    case $file in
    gen/postgres/catalogue_1?.c) continue ;; # not edited by hand
    examples/*/*.c) ;; # over generated code of their own, which is made when they are run
    bench/*/*.c) ;;    # the same
    gen/*.c | runtime/*.c | examples/*.c | bench/*.c) units+=("$file") ;;
    esac
    formatted+=("$file")
done
mapfile -t scripts < <(git ls-files -co --exclude-standard | xargs -r grep -lE '^#!/bin/(ba)?sh' 2>/dev/null)
scripts+=(tests/support/variant.sh tests/support/database.sh)

# The library and the compiler have no variables outside functions: tables of constants only.
no_globals() {
    ! objdump -t build/release/liborm.a build/release/libgen.a |
        awk 'NF > 2 && $(NF - 2) ~ /^\.(data|bss)$/ && $0 ~ / O / { print "a variable that is not constant: " $NF }' |
        grep -vE ' (yy_flex_debug|yydebug)$' | grep .
}
run_tidy() {
    printf '%s\0' "${units[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet -p . 2>/dev/null
}
# Order of evaluation and sizes of pointers are things that gcc and clang know better; calls with a
# compound literal among the arguments, as in the examples, cppcheck 2.10 cannot parse.
run_cppcheck() {
    local checked=() unit
    for unit in "${units[@]}"; do [[ $unit == examples/* ]] || checked+=("$unit"); done
    cppcheck --quiet -j "$(nproc)" --std=c11 --error-exitcode=1 --inline-suppr \
        --enable=warning,performance,portability --library=tests/support/cppcheck.cfg \
        --suppress=missingInclude --suppress=missingIncludeSystem \
        --suppress=unknownEvaluationOrder --suppress=pointerSize --suppress=*:build/* \
        -Iruntime/include -Iruntime -Igen -Ibuild/src/gen -DORM_API= "${checked[@]}"
}

failed=()
section() {
    local name=$1 log began=$SECONDS
    shift
    if log=$("$@" 2>&1); then
        echo "ok - lint/$name ($((SECONDS - began)) s)"
    else
        echo "not ok - lint/$name"
        printf '%s\n' "$log" | sed 's/^/#   /'
        failed+=("$name")
    fi
}
section layers tests/support/layers.sh
section banned tests/support/banned.sh "$@"
section duplicates tests/support/duplicates.sh "${written[@]}"
section globals no_globals
section format clang-format --dry-run -Werror "${formatted[@]}"
section shellcheck shellcheck "${scripts[@]}"
section cppcheck run_cppcheck
section clang-tidy run_tidy
if ((${#failed[@]})); then
    echo "lint failed: ${failed[*]}"
    exit 1
fi
