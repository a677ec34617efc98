#!/bin/bash
# The sample at the top of the tree: generated/ is what its schema gives, and the examples run.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    printf '%s\n' generated_is_current history_leads_to_the_schema history_goes_down_and_up_again data_fills_the_schema demo_runs_twice_on_one_database
    exit
fi
case $1 in
generated_is_current)
    "$ormgen" gen schema.orm -o generated --check
    "$ormgen" fmt --check schema.orm
    "$ormgen" ddl schema.orm | diff -u generated/schema.sql -
    ;;
history_leads_to_the_schema)
    "$ormgen" diff --from migrations:head --to schema.orm
    "$ormgen" diff --from migrations:base --to migrations:head >"$SCRATCH/all" && status=0 || status=$?
    ((status == 1)) && [[ -s $SCRATCH/all ]]
    # What the migrations make is what the schema says, and what the snapshots say.
    make_database history
    "$ormgen" migrate up --db "$database_url_now"
    "$ormgen" diff --from schema.orm --to "db:$database_url_now"
    ;;
history_goes_down_and_up_again)
    make_database demo
    PG_BIN=$PG_BIN DATABASE_URL=$database_url_now examples/demo.sh "$ormgen" "$out/examples/company" >"$SCRATCH/log"
    grep -A1 -x '[$] ormgen migrate down' "$SCRATCH/log" | grep -q 'down  .*  add phone to employees'
    [[ $(grep -c '^employees.phone is there$' "$SCRATCH/log") == 2 ]]
    DATABASE_URL=$database_url_now "$ormgen" migrate down base
    left=$(run_psql -d "$database_url_now" -Atc "select count(*) from pg_class where relnamespace = 'public'::regnamespace")
    [[ $left == 0 ]]
    ;;
data_fills_the_schema)
    make_database data
    run_psql -d "$database_url_now" -f generated/schema.sql -f examples/company.sql
    counts=$(run_psql -d "$database_url_now" -Atc "select (select count(*) from departments),
        (select count(*) from employees where manager_id is null), (select count(*) from employees),
        (select count(*) from projects), (select count(*) > 240 from employee_projects)")
    [[ $counts == '8|8|240|40|t' ]] || {
        echo "departments, leads, people, projects, work on them: $counts"
        exit 1
    }
    ;;
demo_runs_twice_on_one_database)
    make_database demo
    run_psql -d "$database_url_now" -f generated/schema.sql
    for _ in 1 2; do
        DATABASE_URL=$database_url_now "$out/examples/company" >"$SCRATCH/log"
        [[ -s $SCRATCH/log ]]
    done
    ;;
esac
