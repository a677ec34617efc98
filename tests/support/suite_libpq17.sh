#!/bin/bash
# Streams over libpq 17, which gives rows in chunks where an older one makes a result of each.
#
# The files of the library that see libpq are compiled against Debian 13's, which check_versions.sh
# fetches, and linked before the library that has them all; the tests run on Debian 13's libraries.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    printf '%s\n' driver_connection query_run_rows query_run_memory session_objects session_memory
    exit
fi
debian=$root/build/pgclient/root/usr
libraries=$(echo "$debian"/lib/*-linux-gnu)
if [[ ! -e $debian/include/postgresql/libpq-fe.h || ! -e $libraries/libpq.so ]]; then
    echo "make check-versions has not fetched Debian 13's libpq"
    exit 77
fi
grep -rlE '#include (<libpq-fe.h>|"driver/(pq_connection|result_cells).h")' runtime --include='*.c' |
    while IFS= read -r file; do
        "$CC" -std=c11 "${variant_flags[@]}" "${warnings[@]}" -D_POSIX_C_SOURCE=200809L -Iruntime -Iruntime/include \
            -I"$debian/include/postgresql" -c "$file" -o "$SCRATCH/$(basename "$file" .c).o"
    done
read -ra check <<<"$(pkg-config --libs check)"
"$CC" "$out/tests/unit/test_$1.o" "$SCRATCH"/*.o "$out/libunit.a" "$out/liborm.a" -L"$libraries" \
    -Wl,--allow-shlib-undefined -lpq -luv "${check[@]}" -pthread -lm -o "$SCRATCH/test"
system=$(dirname "$(ldconfig -p | sed -n 's/.*libuv\.so\.1 .*=> //p' | head -n 1)")
exec "$libraries"/ld-linux-*.so.* --library-path "$libraries:$system" "$SCRATCH/test"
