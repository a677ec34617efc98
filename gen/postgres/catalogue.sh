#!/bin/bash
# Writes gen/postgres/catalogue_NN.c from the server that DATABASE_URL names, NN being its version.
set -euo pipefail
here=$(dirname "$0")
psql=(psql -X -q -A -t -v ON_ERROR_STOP=1 -d "${DATABASE_URL:?the server to read is not named}")
version=$("${psql[@]}" -c "select current_setting('server_version_num')::int / 10000")
written=$(mktemp "$here/catalogue_$version.XXXXXX")
trap 'rm -f "$written"' EXIT
cat >"$written" <<HEAD
/*
 * The catalogue of PostgreSQL $version, as catalogue.sh found it in a server. Not edited by hand:
 * \`make catalogue\` writes it anew.
 */
#include "postgres/catalogue_data.h"

/* clang-format off */
HEAD
"${psql[@]}" -f "$here/catalogue.sql" >>"$written"
cat >>"$written" <<TAIL
/* clang-format on */

const catalogue_data catalogue_data_$version = CATALOGUE_DATA($version);
TAIL
chmod 644 "$written"
mv "$written" "$here/catalogue_$version.c"
echo "$here/catalogue_$version.c: $(grep -c '^ *FUNCTION(' "$here/catalogue_$version.c") functions"
