#!/bin/bash
# `make install` into an empty folder: a program builds from what is there, static and shared, and
# the shared library shows what its headers declare and nothing else.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    printf '%s\n' installs exports begins uninstalls
    exit
fi
dest=$SCRATCH/dest
run_make() { env -u MAKEFLAGS -u MFLAGS make -s "$1" DESTDIR="$dest" PREFIX=/opt/orm >"$SCRATCH/log" 2>&1 || {
    cat "$SCRATCH/log"
    exit 1
}; }
run_make install
prefix=$dest/opt/orm

build_program() {
    cat >"$SCRATCH/program.c" <<'C'
#include <orm/orm.h>
#include <stdio.h>
int main(void)
{
    puts(orm_status_name(ORM_OK));
    return 0;
}
C
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$dest
    local shared static
    read -ra shared <<<"$(pkg-config --cflags --libs orm)"
    # With liborm.a and the system's own libpq; Libs.private has what liborm.a itself needs.
    read -ra static <<<"$(pkg-config --cflags --libs-only-L orm) -l:liborm.a $(env -u PKG_CONFIG_SYSROOT_DIR pkg-config --libs libpq) -lm -pthread"
    "$CC" -std=c11 -Wall -Wextra -Werror "$SCRATCH/program.c" "${shared[@]}" -o "$SCRATCH/shared"
    [[ $(LD_LIBRARY_PATH=$prefix/lib "$SCRATCH/shared") == ORM_OK ]]
    readelf -d "$SCRATCH/shared" | grep -q 'NEEDED.*\[liborm\.so\.0\]'
    "$CC" -std=c11 "$SCRATCH/program.c" "${static[@]}" -o "$SCRATCH/static"
    [[ $("$SCRATCH/static") == ORM_OK ]]
    "$prefix/bin/ormgen" --version >/dev/null
}

# What `ormgen init` writes compiles with what was installed, and runs.
begin_project() {
    . tests/support/database.sh
    make_database begins
    export PATH=$prefix/bin:$PATH
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$dest LD_LIBRARY_PATH=$prefix/lib
    cd "$SCRATCH"
    ormgen init project >written
    cd project
    ormgen fmt --check
    ormgen ddl >"$SCRATCH/schema.sql"
    run_psql -d "$database_url_now" -f "$SCRATCH/schema.sql"
    env -u MAKEFLAGS -u MFLAGS DATABASE_URL="$database_url_now" make CFLAGS='-Wall -Wextra -Werror' run >"$SCRATCH/log" 2>&1 || {
        cat "$SCRATCH/log"
        exit 1
    }
    grep -x 'Ada: Hello from C' "$SCRATCH/log" >/dev/null || {
        cat "$SCRATCH/log"
        exit 1
    }
    ! ormgen init >"$SCRATCH/again" 2>&1 || { echo "it wrote over its files" && exit 1; }
}

# The names that the headers declare as the library's, and those that the library exports.
compare_exports() {
    echo '#include <orm/orm.h>' | "$CC" -E -P -I"$prefix/include" - | tr '\n' ' ' |
        grep -oE '__attribute__\(\(visibility\("default"\)\)\)[^;{]*' |
        awk '{
            sub(/^__attribute__[^ ]* /, "")
            if (sub(/\(.*/, "")) n = split($0, part, ";")
            else n = split($0, part, ",")
            for (i = 1; i <= n; i++) {
                sub(/(\[.*)? *$/, "", part[i])
                sub(/.*[ *]/, "", part[i])
                print part[i]
            }
        }' | LC_ALL=C sort -u >"$SCRATCH/declared"
    nm -D --defined-only "$prefix/lib/liborm.so.0" | awk '{ print $3 }' | LC_ALL=C sort -u >"$SCRATCH/exported"
    diff -u "$SCRATCH/declared" "$SCRATCH/exported"
}

case $1 in
installs) build_program ;;
exports) compare_exports ;;
begins) begin_project ;;
uninstalls)
    run_make uninstall
    left=$(find "$dest" -type f -o -type l)
    [[ -z $left ]] || {
        echo "left behind: $left"
        exit 1
    }
    ;;
esac
