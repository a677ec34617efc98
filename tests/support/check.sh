#!/bin/bash
# Runs test suites and counts.
#
#   check.sh VARIANT:SUITE...
#
# A suite is tests/support/suite_SUITE.sh: without arguments it lists its cases, one a line; with a
# case's name it runs that case (see case.sh for what it may print). Cases run JOBS at a time. The
# last line is `N passed, N failed, N skipped`; the status is 0 when nothing failed and something
# passed. CASES='a b' runs only cases of these names. A server is started for the suites that want one, unless DATABASE_URL names one.
set -euo pipefail
support=$(cd "$(dirname "$0")" && pwd)
cd "$support/../.."

wants_server() {
    local suite
    for suite; do
        case ${suite#*:} in unit | diff | migrate | runner | lint | golden | e2e | server | tpch | pull | corpora | sample | install | valgrind | libpq17) return 0 ;; esac
    done
    return 1
}
if [[ -z ${PG_BIN:-} || -z ${DATABASE_URL:-} ]] && wants_server "$@"; then
    exec "$support/with_cluster.sh" "$support/check.sh" "$@"
fi

: "${JOBS:=$(nproc)}"
mkdir -p build
CHECK_DIR=$(mktemp -d "$PWD/build/check.XXXXXX")
export CHECK_DIR JOBS
trap 'rm -rf "$CHECK_DIR"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
results=$CHECK_DIR/results
: >"$results"

for suite; do
    export VARIANT=${suite%%:*} SUITE=${suite#*:}
    began=$SECONDS
    cases=$("$support/suite_$SUITE.sh")
    if [[ -n ${CASES:-} ]]; then
        cases=$(grep -Fx -e "${CASES// /$'\n'}" <<<"$cases" || true)
    fi
    if [[ -z $cases ]]; then
        echo "ok - $VARIANT/$SUITE # skip there are no cases" | tee -a "$results"
        continue
    fi
    # case.sh keeps its status to itself: xargs would stop for some of them.
    xargs -r -d '\n' -n 1 -P "$JOBS" "$support/case.sh" <<<"$cases" | tee -a "$results"
    echo "# $VARIANT/$SUITE took $((SECONDS - began)) s"
done

skipped=$(grep -c '^ok .* # skip' "$results" || true)
passed=$(($(grep -c '^ok ' "$results" || true) - skipped))
failed=$(grep -c '^not ok ' "$results" || true)
if ((skipped)); then
    echo && echo "skipped:" && sed -n 's/^ok - \(.*\) # skip \(.*\)/  \1: \2/p' "$results"
fi
if ((failed)); then
    echo && echo "failed:" && sed -n 's/^not ok - /  /p' "$results"
fi
echo
echo "$passed passed, $failed failed, $skipped skipped"
((failed == 0 && passed > 0))
