#!/bin/bash
# Runs a command with DATABASE_URL set and PG_BIN naming the client programs to use.
#
#   with_cluster.sh COMMAND [ARGUMENT...]
#
# With DATABASE_URL set already, that server is used. Without, a private cluster is made from
# PG_SERVER_BIN, else PG_BIN, else the newest /usr/lib/postgresql/*/bin, on a unix socket only, and
# is stopped and removed again however the command ends. Root may not run a server: postgres or
# nobody does then.
set -euo pipefail

find_bin() {
    local newest
    newest=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -t/ -k5 -n | tail -n 1)
    [[ -n $newest ]] && dirname "$newest"
}

if [[ -z ${PG_BIN:-} ]]; then
    PG_BIN=$(find_bin) || PG_BIN=$(dirname "$(command -v psql || echo /usr/bin/psql)")
fi
export PG_BIN
: "${PG_SERVER_BIN:=$PG_BIN}"
if [[ -n ${DATABASE_URL:-} ]]; then
    exec "$@"
fi
if [[ ! -x $PG_SERVER_BIN/initdb ]]; then
    echo "with_cluster: no initdb in $PG_SERVER_BIN: install postgresql or set DATABASE_URL" >&2
    exit 1
fi

# Whoever runs the server, as a prefix to its commands; empty for ourselves.
server_user=
as_server=()
if ((EUID == 0)); then
    server_user=nobody
    id -u postgres >/dev/null 2>&1 && server_user=postgres
    as_server=(setpriv --reuid="$server_user" --regid="$(id -g "$server_user")" --clear-groups)
fi

# build/ is the place, unless a socket's path would be too long there (107 bytes) or the server's
# user cannot reach it.
make_home() {
    local root
    root=$(cd "$(dirname "$0")/../.." && pwd)/build
    if ((${#root} < 70)) && mkdir -p "$root" 2>/dev/null &&
        { [[ -z $server_user ]] || "${as_server[@]}" test -x "$root"; }; then
        mktemp -d "$root/cluster.XXXXXX"
    else
        mktemp -d /tmp/ormgen_cluster.XXXXXX
    fi
}
home=$(make_home)
server=
command=
# shellcheck disable=SC2317  # Reached through the trap.
clean_up() {
    trap '' INT TERM HUP
    [[ -z $command ]] || kill -TERM -- "-$command" 2>/dev/null || true
    if [[ -n $server ]] && kill -0 "$server" 2>/dev/null; then
        kill -QUIT "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
[[ -z $server_user ]] || chown "$server_user" "$home"

fail_with_log() {
    echo "with_cluster: $1" >&2
    sed 's/^/  /' "$home/log" >&2
    exit 1
}

cd "$home"
env -u LANGUAGE LC_ALL=C "${as_server[@]}" "$PG_SERVER_BIN/initdb" -D "$home/data" -U ormgen --auth=trust \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync --no-instructions >"$home/log" 2>&1 ||
    fail_with_log "initdb failed"
cat >>"$home/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$home'
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 64MB
max_connections = 100
max_prepared_transactions = 10
CONF
# Should this shell be killed outright the kernel ends the server too.
"${as_server[@]}" setpriv --pdeathsig QUIT "$PG_SERVER_BIN/postgres" -D "$home/data" >"$home/log" 2>&1 &
server=$!
for ((i = 0; ; i++)); do
    "$PG_BIN/pg_isready" -q -h "$home" -U ormgen -d postgres && break
    kill -0 "$server" 2>/dev/null || fail_with_log "the server did not start"
    ((i < 300)) || fail_with_log "the server did not answer within 30 seconds"
    sleep 0.1
done
cd "$OLDPWD"

encoded=${home//\%/%25}
encoded=${encoded// /%20}
export DATABASE_URL="postgresql://ormgen@/postgres?host=${encoded//\//%2F}"
# In the background, so that a signal reaches the trap at once and not after the command, and in a
# process group of its own, so that the trap can end all of it.
set -m
"$@" <&0 &
command=$!
set +m
status=0
wait "$command" || status=$?
command=
exit "$status"
