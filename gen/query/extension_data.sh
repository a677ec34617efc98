#!/bin/bash
# Writes gen/query/extension_data.c: what the extensions below bring, from the server that
# DATABASE_URL names. Each is made in a transaction that is rolled back.
set -euo pipefail
extensions=(btree_gist citext cube dblink earthdistance fuzzystrmatch hstore intarray ltree pg_trgm
    pgcrypto tablefunc unaccent uuid-ossp)
here=$(dirname "$0")
psql=(psql -X -q -A -t -v ON_ERROR_STOP=1 -d "${DATABASE_URL:?the server to read is not named}")
written=$(mktemp "$here/extension_data.XXXXXX")
trap 'rm -f "$written"' EXIT
cat >"$written" <<'HEAD'
/*
 * What well-known extensions bring to queries, as extension_data.sh found it in a server. Not edited
 * by hand: `make catalogue` writes it anew.
 */
#include "query/extension_data.h"

#include <stddef.h>

/* clang-format off */
const extension_data extension_data_all[] = {
HEAD
for extension in "${extensions[@]}"; do
    "${psql[@]}" -v extension="$extension" -f "$here/extension_data.sql" >>"$written"
done
cat >>"$written" <<'TAIL'
    {0},
};
/* clang-format on */
TAIL
chmod 644 "$written"
mv "$written" "$here/extension_data.c"
echo "$here/extension_data.c: ${#extensions[@]} extensions"
