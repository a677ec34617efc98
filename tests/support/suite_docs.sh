#!/bin/bash
# What the documents say is so: tests they name exist, files and links are there, and the README's
# schema, queries and program compile.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    printf '%s\n' features_name_tests_that_exist links_lead_somewhere readme_compiles \
        schemas_compile programs_compile queries_compile
    exit
fi

# The blocks of that language in the README, without their fences; with a number, only the first so
# many.
readme_blocks() {
    awk -v fence="\`\`\`$1" -v most="${2:-99}" '
        /^```/ { inside = !inside; taken = inside && $0 == fence && ++count <= most; next }
        inside && taken' README.md
}

features_name_tests_that_exist() {
    local missing
    # shellcheck disable=SC2016  # Backquotes of Markdown.
    missing=$(grep -oE '`(unit|errors|golden|diff|lint|migrate|pull|e2e|server|support|fuzz)/[^`]*`' docs/features.md | tr -d '`' | sort -u |
        while read -r name; do [[ -e tests/$name ]] || echo "$name"; done)
    [[ -z $missing ]] || {
        echo "docs/features.md names tests that are not there: $missing"
        return 1
    }
}

links_lead_somewhere() {
    local file status=0
    for file in README.md CONTRIBUTING.md docs/*.md; do
        while read -r link; do
            [[ -e $(dirname "$file")/${link%%#*} ]] || {
                echo "$file: $link is not there"
                status=1
            }
        done < <(grep -oE '\]\([^):]+\)' "$file" | tr -d '])(')
    done
    return "$status"
}

# The program's lines run inside a function that is given what they take for granted.
readme_compiles() {
    local work=$SCRATCH/readme
    mkdir "$work"
    readme_blocks '' 1 >"$work/schema.orm"
    grep -q '^table' "$work/schema.orm"
    mkdir "$work/queries"
    readme_blocks sql >"$work/queries/stats.sql"
    (cd "$work" && "$ormgen" gen schema.orm -o out)
    {
        printf '#include <orm/orm.h>\n#include <stdio.h>\n#include <stdlib.h>\n'
        for header in "$work"/out/*.h; do echo "#include \"$(basename "$header")\""; done
        printf 'int report(const orm_error *error);\nint app(department *engineering);\n'
        printf 'int app(department *engineering)\n{\n'
        readme_blocks c
        printf 'return 0;\n}\n'
    } >"$work/app.c"
    "$CC" -std=c11 -Wall -Wextra -Werror -I"$work/out" -Iruntime/include -fsyntax-only "$work/app.c"
}

# Puts the documents' blocks of a language into files of a folder.
cut_blocks() { # language folder
    mkdir "$2"
    cat docs/*.md | awk -v fence="\`\`\`$1" -v folder="$2" -v suffix="$1" '
        $0 == fence { inside = 1; file = sprintf("%s/%02d.%s", folder, ++count, suffix); next }
        /^```/ { inside = 0 }
        inside { print > file }'
}

# Each block of schema.orm in docs/ is a schema of its own: formatted, and sound.
schemas_compile() {
    local work=$SCRATCH/schemas status=0 schema
    cut_blocks orm "$work"
    for schema in "$work"/*.orm; do
        "$ormgen" gen "$schema" -o "${schema%.orm}" && "$ormgen" fmt --check "$schema" || status=1
    done
    return "$status"
}

# Each block of C in docs/ is a file of its own, over the sample or over the schema in the documents
# whose package it includes.
programs_compile() {
    local work=$SCRATCH/programs schemas=$SCRATCH/schemas status=0 program schema header made
    schemas_compile
    cut_blocks c "$work"
    for program in "$work"/*.c; do
        header=$(sed -n 's/^#include "\(.*\)"$/\1/p' "$program" | tail -n 1)
        made=generated
        for schema in "$schemas"/*.orm; do
            [[ -e generated/$header || ! -e ${schema%.orm}/$header ]] || made=${schema%.orm}
        done
        "$CC" -std=c11 -Wall -Wextra -Werror -Wno-unused-function -I"$made" -Iruntime/include \
            -fsyntax-only "$program" || status=1
    done
    return "$status"
}

# Each block of SQL with named queries is a file of queries over the sample.
queries_compile() {
    local work=$SCRATCH/queries status=0 queries
    mkdir "$work"
    cat docs/*.md | awk -v folder="$work" '
        $0 == "```sql" { inside = 1; file = sprintf("%s/%02d.sql", folder, ++count); next }
        /^```/ { inside = 0 }
        inside { print > file }'
    for queries in "$work"/*.sql; do
        ! grep -q '^-- name:' "$queries" || "$ormgen" describe schema.orm "$queries" --json >/dev/null || status=1
    done
    return "$status"
}
"$1"
