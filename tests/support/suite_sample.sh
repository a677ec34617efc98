#!/bin/bash
# The sample at the top of the tree: generated/ is what its schema gives, and the examples run.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    printf '%s\n' generated_is_current data_fills_the_schema demo_runs_twice_on_one_database
    exit
fi
case $1 in
generated_is_current)
    "$ormgen" gen schema.orm -o generated --check
    "$ormgen" fmt --check schema.orm
    "$ormgen" ddl schema.orm | diff -u generated/schema.sql -
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
