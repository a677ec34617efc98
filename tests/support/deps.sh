#!/bin/bash
# Looks for what a goal needs from the system and installs what is missing through apt-get.
#
#   deps.sh SET...        the sets are the names in the table below
#
# What `maybe:SET` wants is asked for once, and nothing fails when it cannot be had: tests that need
# it are skipped.
#
# Says what it will install before it does; ORM_INSTALL_DEPS=no makes it an error instead. Needs
# nothing but bash and coreutils itself. When all is there it takes a few milliseconds.
set -euo pipefail

# One line a need: its sets, how to see that it is there, the Debian package that has it. A test is
# a command's name, `file:` and a pattern of paths, or `pc:` and the name of a pkg-config module.
needs='
build       gcc                                          gcc
build       file:/usr/include/stdio.h                    libc6-dev
build       flex                                         flex
build       bison                                        bison
build       pkg-config                                   pkg-config
build       pc:libpq                                     libpq-dev
build       pc:libuv                                     libuv1-dev
build       file:/usr/include/pg_query.h                 libpg-query-dev
build       pc:jansson                                   libjansson-dev
build       file:/usr/include/protobuf-c/protobuf-c.h    libprotobuf-c-dev
postgresql  file:/usr/lib/postgresql/*/bin/initdb        postgresql
postgresql  psql                                         postgresql-client
check       pc:check                                     check
cxx         g++                                          g++
clang       clang                                        clang
locales     file:/usr/share/i18n/locales/tr_TR           locales
locales     localedef                                    libc-bin
valgrind    valgrind                                     valgrind
valgrind    file:/usr/lib/debug/.build-id                libc6-dbg
lint        clang-format                                 clang-format
lint        clang-tidy                                   clang-tidy
lint        cppcheck                                     cppcheck
lint        shellcheck                                   shellcheck
fuzzer      file:/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a  libclang-rt-14-dev
protobuf    protoc-c                                     protobuf-c-compiler
asyncpg     file:/usr/lib/python3/dist-packages/asyncpg  python3-asyncpg
npm         npm                                          npm
pooler      file:/usr/sbin/pgbouncer                     pgbouncer
graphviz    dot                                          graphviz
shells      zsh                                          zsh
shells      fish                                         fish
manual      mandoc                                       mandoc
cmake       cmake                                        cmake
'

# pkg-config is asked only when it is there; libpq.pc and check.pc cannot be found before it is.
is_there() {
    case $1 in
    file:*) compgen -G "${1#file:}" >/dev/null ;;
    pc:*) command -v pkg-config >/dev/null && pkg-config --exists "${1#pc:}" 2>/dev/null ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

sets=()
for set; do
    mark=$(dirname "$0")/../../build/deps.${set/:/.}
    if [[ $set != maybe:* ]]; then
        sets+=("$set")
    elif [[ ! -e $mark ]]; then
        mkdir -p "$(dirname "$mark")" && touch "$mark"
        "$0" "${set#maybe:}" || echo "what needs it is skipped" >&2
    fi
done
set -- "${sets[@]}"

missing=()
while read -r set test package; do
    [[ -n $set && " $* " == *" $set "* ]] || continue
    # A server elsewhere, or server programs elsewhere, stand in for the system's own.
    [[ $package == postgresql && (-n ${DATABASE_URL:-} || -n ${PG_BIN:-}) ]] && continue
    is_there "$test" || missing+=("$package")
done <<<"$needs"
((${#missing[@]})) || exit 0

echo "missing: ${missing[*]}" >&2
if [[ ${ORM_INSTALL_DEPS:-yes} == no ]]; then
    echo "ORM_INSTALL_DEPS=no is set: install these packages (Debian's names) and run make again" >&2
    exit 1
fi
if ! command -v apt-get >/dev/null; then
    echo "there is no apt-get here: install these packages (Debian's names) and run make again" >&2
    exit 1
fi
as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "neither root nor sudo: as root, run: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
log=$(dirname "$0")/../../build/deps.log
mkdir -p "$(dirname "$log")"
echo "installing them now with apt-get, log in build/deps.log (set ORM_INSTALL_DEPS=no to refuse)" >&2
run_apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@" >>"$log" 2>&1; }
run_apt update || echo "apt-get update failed: trying with the lists that are there" >&2
if ! run_apt install -y --no-install-recommends "${missing[@]}"; then
    tail -n 30 "$log" >&2
    exit 1
fi
