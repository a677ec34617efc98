#!/bin/bash
# `make install` into an empty folder: a program builds from what is there, static and shared, and
# the shared library shows what its headers declare and nothing else; the manual and what shells
# complete say what --help does; an example builds as a project of CMake.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    printf '%s\n' installs exports begins manual completes_bash completes_zsh completes_fish highlights cmake uninstalls
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

needs() { command -v "$1" >/dev/null || {
    echo "$1 is not here"
    exit 77
}; }
expect_words() {
    [[ $2 == "$3" ]] || {
        printf '%s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
        exit 1
    }
}

# Every command that --help lists has a page, with every option of its own --help in it.
read_manual() {
    needs mandoc
    local pages=$prefix/share/man/man1 command option
    mandoc -Tlint "$pages"/*.1
    mandoc -Tutf8 "$pages/ormgen.1" | col -b >"$SCRATCH/all"
    for command in $("$prefix/bin/ormgen" --help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
        grep -qw "ormgen-$command(1)" "$SCRATCH/all"
        mandoc -Tascii "$pages/ormgen-$command.1" | col -b >"$SCRATCH/page"
        for option in $("$prefix/bin/ormgen" "$command" --help | grep -oE '^ +(-., )?--[a-z-]+' | grep -oE -e '--.*'); do
            grep -qE -e "^ +(-., )?$option\\b" "$SCRATCH/page" || {
                echo "the page of $command does not have $option"
                exit 1
            }
        done
    done
    [[ $(find "$pages" -name '*.1' | wc -l) == $(($("$prefix/bin/ormgen" --help | grep -c '^  [a-z]') + 1)) ]]
}

complete_in_bash() {
    cat >"$SCRATCH/ask.sh" <<'ASK'
. "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_ormgen "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
echo "${COMPREPLY[*]}"
ASK
    ask() { bash "$SCRATCH/ask.sh" "$prefix/share/bash-completion/completions/ormgen" ormgen "$@"; }
    expect_words "ormgen d" "ddl diff describe" "$(ask d)"
    expect_words "ormgen erd --format" "mermaid dot svg" "$(ask erd --format '')"
    expect_words "ormgen migrate st" "status stamp" "$(ask migrate st)"
    expect_words "ormgen migrate up st" "" "$(ask migrate up st)"
    expect_words "ormgen gen --" "--output --check --list --watch --json --help" "$(ask gen --)"
    expect_words "ormgen gen -o s" "" "$(ask gen -o s)"
    expect_words "ormgen help pu" "pull" "$(ask help pu)"
}

# zsh's own functions put spaces and colours around; what they are given is what counts.
complete_in_zsh() {
    needs zsh
    cat >"$SCRATCH/ask.zsh" <<'ASK'
_describe() { print -rl -- ${(P)2} }
_arguments() { print -rl -- $@ }
script=$1
shift
words=("$@")
CURRENT=$#words
PREFIX=$words[-1]
source $script
ASK
    ask() {
        local lines=$1
        shift
        zsh -f "$SCRATCH/ask.zsh" "$prefix/share/zsh/site-functions/_ormgen" ormgen "$@" | grep -e "^$lines" | paste -sd ' '
    }
    expect_words "ormgen d" "ddl:print a schema as SQL" "$(ask dd d)"
    expect_words "ormgen migrate s" "stamp:say that exactly REVISION and its ancestors have run" "$(ask stamp migrate s)"
    expect_words "ormgen erd --f" "*--format[else this does]:value:(mermaid dot svg)" "$(ask '\*--format' erd --f)"
    expect_words "ormgen gen" "*-o[where the files go]:DIR:_files *--output[where the files go]:DIR:_files" "$(ask '\*-*o' gen '')"
}

complete_in_fish() {
    needs fish
    ask() { XDG_DATA_DIRS=$prefix/share XDG_CONFIG_HOME=$SCRATCH HOME=$SCRATCH fish --no-config -c "source $prefix/share/fish/vendor_completions.d/ormgen.fish; complete -C '$1'" | tr '\t\n' '= '; }
    expect_words "ormgen di" "diff=write the next migration, or say what is different " "$(ask 'ormgen di')"
    expect_words "ormgen migrate stam" "stamp=say that exactly REVISION and its ancestors have run " "$(ask 'ormgen migrate stam')"
    expect_words "ormgen migrate up stam" "" "$(ask 'ormgen migrate up stam')"
    expect_words "ormgen erd --format " "dot=else this does mermaid=else this does svg=else this does " "$(ask 'ormgen erd --format ')"
    expect_words "ormgen gen --li" "--list=write nothing " "$(ask 'ormgen gen --li')"
}

# Every word of the lexer is in what editors are given, and vim takes that.
colour_in_editors() {
    local word vim=$prefix/share/vim/vimfiles/syntax/orm.vim textmate=$prefix/share/ormgen/orm.tmLanguage.json
    sed -n 's/^KEYWORD([A-Z]*, "\([a-z]*\)".*/\1/p' gen/schema/keywords.def >"$SCRATCH/words"
    while read -r word; do
        if ! grep -qE "^syntax keyword .* ${word}( |\$)" "$vim" || ! grep -qE "\"match\": .*[(|]${word}[|)]" "$textmate"; then
            echo "$word has no colour"
            exit 1
        fi
    done <"$SCRATCH/words"
    [[ $(wc -l <"$SCRATCH/words") == $(grep -c '^KEYWORD' gen/schema/keywords.def) ]]
    command -v vim >/dev/null && vim --version | grep -q '+syntax' || return 0
    cp schema.orm "$SCRATCH/schema.orm"
    vim -es -u NONE -i NONE --cmd "set runtimepath+=$prefix/share/vim/vimfiles" -c 'filetype on' -c 'syntax on' \
        -c "edit $SCRATCH/schema.orm" -c "redir! > $SCRATCH/colours" -c 'echo &filetype' \
        -c "call search('^table')" -c 'echo synIDattr(synID(line("."), col("."), 1), "name")' -c 'redir END' -c 'qall!' </dev/null
    expect_words "vim" "orm ormDeclaration" "$(paste -sd ' ' <"$SCRATCH/colours" | xargs)"
}

# An example builds with find_package(orm); what changes in the schema is compiled again, also a new
# entity, and a mistake in it stops the build with its message.
build_with_cmake() {
    needs cmake
    local log=$SCRATCH/cmake.log
    cp -r examples/adjacency_tree "$SCRATCH/tree"
    cd "$SCRATCH/tree"
    fails() { echo "$1" && cat "$log" && exit 1; }
    build() { env -u MAKEFLAGS -u MFLAGS cmake --build build >"$log" 2>&1; }
    env CC="$CC" CMAKE_PREFIX_PATH="$prefix" cmake -B build -S . >"$log" 2>&1 || fails "it cannot be configured"
    build || fails "it does not build"
    build || fails "it does not build again"
    ! grep -q 'ormgen gen' "$log" || fails "it compiles what did not change"
    readelf -d build/tree | grep -q 'NEEDED.*\[liborm\.so\.0\]'
    printf '\ntable leaves as Leaf {\n    id  bigint  primary key identity\n}\n' >>schema.orm
    build || fails "it does not build with one entity more"
    grep -q 'leaf\.c' "$log" || fails "a new entity is not compiled"
    printf '\ntable twigs as Twig {\n    id  no_type\n}\n' >>schema.orm
    ! build || fails "a mistake does not stop the build"
    grep -q 'error\[E[0-9]*\].*no_type' "$log" || fails "the mistake is not named"
}

case $1 in
installs) build_program ;;
exports) compare_exports ;;
begins) begin_project ;;
manual) read_manual ;;
completes_bash) complete_in_bash ;;
completes_zsh) complete_in_zsh ;;
completes_fish) complete_in_fish ;;
highlights) colour_in_editors ;;
cmake) build_with_cmake ;;
uninstalls)
    run_make uninstall
    left=$(find "$dest" -type f -o -type l)
    [[ -z $left ]] || {
        echo "left behind: $left"
        exit 1
    }
    ;;
esac
