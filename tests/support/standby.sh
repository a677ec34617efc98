#!/bin/bash
# Becomes a standby of the server that DATABASE_URL names, which it follows by streaming; ends with the
# process that started it.
#
#   standby.sh FOLDER              empty, or one that a standby ran in before; its socket is there too
set -euo pipefail
folder=$1
: "${PG_BIN:=$(dirname "$(command -v psql)")}"
: "${PG_SERVER_BIN:=$PG_BIN}"
as_server=()
if ((EUID == 0)); then
    user=nobody
    id -u postgres >/dev/null 2>&1 && user=postgres
    as_server=(setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups)
fi
exec >>"$folder/log" 2>&1
if [[ ! -e $folder/data ]]; then
    "$PG_BIN/pg_basebackup" -d "$DATABASE_URL" -D "$folder/data" -R -c fast --no-sync
    cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
hot_standby = on
fsync = off
CONF
    ((EUID != 0)) || chown -R "$user" "$folder"
fi
cd "$folder"
exec "${as_server[@]}" setpriv --pdeathsig QUIT "$PG_SERVER_BIN/postgres" -D "$folder/data"
