#!/bin/bash
# Runs suites over and over until the time is up; each round has its own seed, which is printed.
#
#   soak.sh MINUTES VARIANT:SUITE...
set -euo pipefail
end=$((SECONDS + $1 * 60))
shift
support=$(dirname "$0")
if [[ -z ${DATABASE_URL:-} ]]; then
    exec "$support/with_cluster.sh" "$0" "$(((end - SECONDS) / 60))" "$@"
fi
rounds=0
while ((SECONDS < end)); do
    ORM_TEST_SEED=$RANDOM$RANDOM
    export ORM_TEST_SEED ORM_TEST_PAIRS="${ORM_TEST_PAIRS:-300}" ORM_TEST_PROGRAMS="${ORM_TEST_PROGRAMS:-1000}"
    if ! output=$("$support/check.sh" "$@" 2>&1); then
        printf '%s\n' "$output"
        echo "failed in round $((rounds + 1)) with ORM_TEST_SEED=$ORM_TEST_SEED"
        exit 1
    fi
    rounds=$((rounds + 1))
done
echo "$rounds rounds passed"
