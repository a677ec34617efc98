#!/bin/bash
# Migrations that are run by many at once, stopped anywhere, or have a pooler in between.
#
# The history is tests/runner/migrations: transactions, concurrent builds, changes in batches. What it
# must lead to, once and whole, is said in `check_up`. THOROUGH=1 kills at every statement in every
# way, and not only at some.
set -euo pipefail
. tests/support/variant.sh
. tests/support/database.sh
if (($# == 0)); then
    printf '%s\n' eight_at_once runner_killed_before_any_statement runner_killed_after_any_statement \
        runner_killed_on_the_way_down runner_killed_in_statements_on_the_way_down \
        runner_killed_in_statements_by_themselves progress_on_a_terminal progress_of_reading backend_killed pooled_transactions_are_refused
    exit
fi
migrations=$root/tests/runner/migrations
target=${DATABASE_URL:-}
migrate() { "$ormgen" migrate "$@" --db "$target" --migrations "$migrations"; }
ask() { run_psql -At -d "$target" -c "$1"; }

start_over() {
    PGOPTIONS='-c client_min_messages=error' run_psql -d "$target" -c 'drop schema public cascade; create schema public;
        drop schema if exists ormgen_ledger cascade'
}

check_up() {
    local found
    found=$(ask "select (select string_agg(what, ' ' order by what) from done),
        (select count(*) from people where capitals = upper(name)),
        (select string_agg(relname || case when indisvalid then '' else ' INVALID' end, ' ' order by relname)
            from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = 'people'::regclass),
        (select string_agg(conname, ' ' order by conname) from pg_constraint where conrelid = 'people'::regclass and convalidated),
        (select string_agg(id || ' ' || state, ', ' order by id) from ormgen_ledger.revision),
        (select count(*) || ' of ' || count(ended) from ormgen_ledger.statement where way = 'up')")
    [[ $found == 'capitals indexes tables|2500|people_name_key people_pkey|capitals_there people_name_key people_pkey|0001a up, 0002a up, 0003a up|14 of 14' ]] || {
        echo "it came to: $found"
        return 1
    }
}
check_others() {
    local found
    found=$(ask "select (select string_agg(inhrelid::regclass::text, ' ') from pg_inherits where inhparent = 'days'::regclass),
        (select count(*) from days_old), (select string_agg(enumlabel, ' ' order by enumsortorder) from pg_enum),
        (select count(*) from days where mood = 'bad'),
        (select count(*) from pg_index where not indisvalid), (select count(*) from pg_class where relname ~ '_cc(new|old)'),
        (select string_agg(id || ' ' || state, ', ' order by id) from ormgen_ledger.revision),
        (select count(*) || ' of ' || count(ended) from ormgen_ledger.statement where way = 'up')")
    [[ $found == 'days_new|10|good bad|1|0|0|0001a up, 0002a up|10 of 10' ]] || {
        echo "it came to: $found"
        return 1
    }
}
check_back() {
    local found
    found=$(ask "select (select string_agg(relname || case when indisvalid then '' else ' INVALID' end, ' ' order by relname)
            from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = 'people'::regclass),
        (select count(*) from people where shown = 'n' || id || '!'), (select count(*) from people where name is null),
        (select string_agg(inhrelid::regclass::text, ' ') from pg_inherits where inhparent = 'days'::regclass),
        (select count(*) from pg_class where relname ~ '_cc(new|old)'),
        (select string_agg(id || ' ' || state, ', ' order by id) from ormgen_ledger.revision),
        (select count(*) || ' of ' || count(ended) from ormgen_ledger.statement where way = 'down')")
    [[ $found == 'people_name_idx people_pkey|2500|2500|days_new|0|0001a up|10 of 10' ]] || {
        echo "it came to: $found"
        return 1
    }
}
check_down() {
    local found
    found=$(ask "select (select count(*) from pg_class where relnamespace = 'public'::regnamespace),
        (select count(*) from ormgen_ledger.revision)")
    [[ $found == '0|0' ]] || {
        echo "it came to: $found"
        return 1
    }
}

compile_stopper() {
    # shellcheck disable=SC2046
    "$CC" -std=c11 -shared -fPIC -O1 -Wall -Wextra $(pkg-config --cflags libpq) tests/runner/stop_at.c -o "$SCRATCH/stop.so" -ldl
}
# Runs ormgen so that the runner or its backend is killed at a statement; its status.
stopped() {
    local who=$1 when=$2 at=$3 status=0
    shift 3
    STOP_WHO=$who STOP_WHEN=$when STOP_AT=$at LD_PRELOAD=$SCRATCH/stop.so "$ormgen" migrate "$@" --db "$target" \
        --migrations "$migrations" >"$SCRATCH/stopped" 2>&1 || status=$?
    return "$status"
}
server_answers() {
    local i
    for ((i = 0; i < 200; i++)); do
        ask 'select 1' >/dev/null 2>&1 && return
        sleep 0.05
    done
    echo 'the server did not come back'
    return 1
}

# Migrates. A server may notice only then that a process of its was killed, and begin to recover.
go_on() {
    local i
    for ((i = 0; i < 200; i++)); do
        migrate "$@" >"$SCRATCH/again" 2>&1 && return
        grep -qE 'recovery mode|starting up|shutting down|terminated|terminating|connection .*(lost|closed)' "$SCRATCH/again" || return 1
        server_answers
    done
    return 1
}

begin_again() {
    start_over
    [[ $1 == up ]] || migrate up >"$SCRATCH/up"
}
# Kills at the first statement, then `step` statements later, and so on until it got through; `check`
# says what it must come to each time. What follows is what is migrated: `up`, or `down base`.
kill_everywhere() {
    local who=$1 when=$2 step=$3 check=$4 at count=0 status
    shift 4
    compile_stopper
    server_answers
    begin_again "$@"
    for ((at = 1; ; at += step)); do
        status=0
        stopped "$who" "$when" "$at" "$@" || status=$?
        ((status != 0)) || break
        [[ $who == runner ]] && ((status != 137)) && { cat "$SCRATCH/stopped" && return 1; }
        [[ $who == runner ]] || server_answers
        go_on "$@" || { echo "after $at:" && cat "$SCRATCH/again" && return 1; }
        "$check" || { echo "after $at" && cat "$SCRATCH/again" && return 1; }
        begin_again "$@"
        count=$((count + 1))
    done
    server_answers
    "$check"
    echo "$who killed $when $count of $at statements of ${migrations##*/} $*"
    ((count > 4))
}

case $1 in
eight_at_once)
    make_database runner_eight
    target=$database_url_now
    for ((round = 1; round <= ${ROUNDS:-20}; round++)); do
        start_over
        runners=()
        for i in 1 2 3 4 5 6 7 8; do
            migrate up >"$SCRATCH/out.$i" 2>&1 &
            runners+=($!)
        done
        failed=0
        for runner in "${runners[@]}"; do wait "$runner" || failed=1; done
        ups=$(cat "$SCRATCH"/out.* | grep -c '^up ')
        if ((failed || ups != 3)); then
            echo "round $round: $ups revisions went up"
            cat "$SCRATCH"/out.*
            exit 1
        fi
        check_up
    done
    ;;
runner_killed_before_any_statement)
    make_database runner_before
    target=$database_url_now
    kill_everywhere runner before "${THOROUGH:-3}" check_up up
    ;;
runner_killed_after_any_statement)
    make_database runner_after
    target=$database_url_now
    kill_everywhere runner after 1 check_up up
    ;;
runner_killed_on_the_way_down)
    make_database runner_down
    target=$database_url_now
    kill_everywhere runner after "${THOROUGH:-5}" check_down down base
    kill_everywhere runner before "${THOROUGH:-7}" check_down down base
    ;;
runner_killed_in_statements_on_the_way_down)
    make_database runner_back
    target=$database_url_now
    migrations=$root/tests/runner/back
    kill_everywhere runner after "${THOROUGH:-7}" check_back down 0001a
    kill_everywhere runner before "${THOROUGH:-11}" check_back down 0001a
    ;;
runner_killed_in_statements_by_themselves)
    make_database runner_others
    target=$database_url_now
    migrations=$root/tests/runner/others
    kill_everywhere runner after "${THOROUGH:-2}" check_others up
    [[ -z ${THOROUGH:-} ]] || kill_everywhere runner before 1 check_others up
    ;;
progress_on_a_terminal)
    command -v script >/dev/null || { echo 'there is no script(1)' && exit 77; }
    make_database runner_terminal
    mkdir "$SCRATCH/slow"
    cat >"$SCRATCH/slow/0001a_slow.sql" <<'SQL'
-- revision: 0001a
-- message: slow ones

-- up
CREATE TABLE t AS SELECT i FROM generate_series(1, 3) i;
CREATE FUNCTION slow(i int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.4); RETURN i; END $$;
-- no transaction
CREATE INDEX CONCURRENTLY t_slow ON t (slow(i));
-- batched: t
UPDATE t SET i = i + 1 WHERE ctid >= $1 AND ctid < $2;
SQL
    script -qec "stty cols 90; $(printf '%q ' "$ormgen" migrate up --db "$database_url_now" --migrations "$SCRATCH/slow")" \
        "$SCRATCH/typescript" >/dev/null
    tr '\r' '\n' <"$SCRATCH/typescript" | sed 's/\x1b\[K//' >"$SCRATCH/lines"
    cat "$SCRATCH/lines"
    grep -q '^up    0001a  3/4  CREATE INDEX .*  building index: .* s$' "$SCRATCH/lines"
    grep -q '^up    0001a  4/4  UPDATE t SET .*  page 0 of 1$' "$SCRATCH/lines"
    grep -q '^up    0001a  slow ones  (4 statements' "$SCRATCH/lines"
    # No line is wider than the terminal.
    if grep '^up ' "$SCRATCH/lines" | grep -E '.{91}'; then exit 1; fi
    ;;
progress_of_reading)
    command -v script >/dev/null || { echo 'there is no script(1)' && exit 77; }
    make_database runner_reading
    run_psql -d "$database_url_now" -c 'CREATE TABLE read_me (id bigint PRIMARY KEY)'
    cd "$SCRATCH"
    on_terminal() { script -qec "$(printf '%q ' "$@") >said" typescript >/dev/null; }
    # What is shown of it is wiped at the end, and only a terminal is shown anything.
    on_terminal "$ormgen" pull --db "$database_url_now"
    mv said schema.orm
    grep -q 'table read_me' schema.orm
    tr '\r' '\n' <typescript | sed 's/\x1b\[K//' >lines
    grep -x 'reading the database: constraints' lines
    sed -n '/^reading the database: the rest$/,/^Script/p' lines | sed -n 2p | grep -x ''
    on_terminal "$ormgen" diff -m first --shadow "$database_url_now"
    tr '\r' '\n' <typescript | sed 's/\x1b\[K//' >lines
    grep -x 'proving the migration: up, step 1 of 1' lines
    grep -x 'proving the migration: down, step 1 of 1' lines
    "$ormgen" pull --db "$database_url_now" 2>&1 >/dev/null | tee shown
    [[ ! -s shown ]]
    ;;
backend_killed)
    # A server whose process is killed restarts: that must be nobody else's.
    if [[ -z ${OWN_CLUSTER:-} ]]; then
        exec env -u DATABASE_URL -u PG_BIN OWN_CLUSTER=1 tests/support/with_cluster.sh "$0" "$1"
    fi
    for when in after ${THOROUGH:+before}; do
        migrations=$root/tests/runner/migrations
        kill_everywhere backend "$when" "${THOROUGH:-9}" check_up up
        kill_everywhere backend "$when" "${THOROUGH:-13}" check_down down base
        migrations=$root/tests/runner/others
        kill_everywhere backend "$when" "${THOROUGH:-9}" check_others up
        migrations=$root/tests/runner/back
        [[ -z ${THOROUGH:-} ]] || kill_everywhere backend "$when" 1 check_back down 0001a
    done
    ;;
pooled_transactions_are_refused)
    bouncer=$(command -v pgbouncer || echo /usr/sbin/pgbouncer)
    [[ -x $bouncer ]] || { echo 'pgbouncer is not installed' && exit 77; }
    make_database runner_pooled
    home=$(mktemp -d /tmp/ormgen_pooler.XXXXXX)
    # A unix socket's folder, from postgresql://user@/database?host=%2F…
    socket=$(run_psql -At -d "$database_url_now" -c 'show unix_socket_directories')
    user=$(run_psql -At -d "$database_url_now" -c 'select current_user')
    port=$(run_psql -At -d "$database_url_now" -c 'show port')
    run_as=()
    if ((EUID == 0)); then
        chown nobody "$home"
        chmod 711 "$(dirname "$socket")" "$socket" 2>/dev/null || true
        run_as=(-u nobody)
    fi
    pooler=
    # shellcheck disable=SC2317  # Reached through the trap.
    stop_pooler() {
        [[ -z $pooler ]] || kill "$pooler" 2>/dev/null || true
        [[ -z $pooler ]] || wait "$pooler" 2>/dev/null || true
        rm -rf "$home"
        drop_database
    }
    trap stop_pooler EXIT
    start_pooler() {
        cat >"$home/ini" <<INI
[databases]
$database = host=$socket port=$port user=$user
[pgbouncer]
listen_addr =
unix_socket_dir = $home
listen_port = 6543
auth_type = any
pool_mode = $1
default_pool_size = $2
logfile = $home/log
INI
        "$bouncer" "${run_as[@]}" "$home/ini" >"$home/out" 2>&1 &
        pooler=$!
        for ((i = 0; i < 100; i++)); do
            "$PG_BIN/psql" -X -At -h "$home" -p 6543 -U "$user" -d "$database" -c 'select 1' >/dev/null 2>&1 && return
            sleep 0.05
        done
        cat "$home/out" "$home/log"
        return 1
    }
    through="host=$home port=6543 user=$user dbname=$database"
    for size in 1 3; do
        start_pooler transaction "$size"
        status=0
        target=$through migrate up >"$SCRATCH/out" 2>&1 || status=$?
        cat "$SCRATCH/out"
        ((status == 2))
        grep -q 'E0823.*a pooler stands in between' "$SCRATCH/out"
        left=$(run_psql -At -d "$database_url_now" -c "select count(*) from pg_namespace where nspname = 'ormgen_ledger'")
        [[ $left == 0 ]]
        kill "$pooler"
        wait "$pooler" || true
    done
    # One that pools sessions is no hindrance.
    start_pooler session 5
    target=$through migrate up
    target=$database_url_now check_up
    ;;
esac
