#!/bin/bash
# Checks every #include of gen/ and runtime/ against the layers of docs/architecture.md.
#
# A line of the table is a layer and the layers it may include; itself and <orm/…> always may be.
# A file at the top of gen/ is a layer of its name's first word. What no line allows is an error, so that a new
# folder has to be given its place here.
set -euo pipefail
cd "$(dirname "$0")/../.."

layers='
gen/main      gen/command gen/project gen/compile gen/runner gen/lint gen/history gen/server gen/emit gen/migrate gen/pull gen/shadow gen/inspect gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/command   gen/lsp gen/erd gen/project gen/compile gen/runner gen/lint gen/history gen/server gen/emit gen/migrate gen/pull gen/shadow gen/inspect gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/lsp       gen/project gen/compile gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/project   gen/diag runtime/base
gen/compile   gen/lint gen/history gen/emit gen/migrate gen/pull gen/shadow gen/inspect gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/emit      gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/runner    gen/history gen/migrate gen/model gen/postgres gen/schema gen/diag gen/inspect runtime/base
gen/lint      gen/history gen/migrate gen/query gen/model gen/postgres gen/schema gen/diag runtime/base
gen/history   gen/migrate gen/pull gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/migrate   gen/query gen/shadow gen/ddl gen/model gen/postgres gen/schema gen/diag gen/inspect runtime/base
gen/server    gen/inspect gen/query gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/query     gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/ddl       gen/model gen/postgres gen/schema gen/diag runtime/base
gen/shadow    gen/inspect gen/model gen/postgres gen/schema gen/diag runtime/base
gen/inspect   gen/model gen/postgres gen/schema gen/diag runtime/base
gen/erd       gen/migrate gen/ddl gen/model gen/postgres gen/schema gen/diag runtime/base
gen/pull      gen/model gen/postgres gen/schema gen/diag runtime/base
gen/model     gen/postgres gen/schema gen/diag runtime/base
gen/postgres  gen/schema gen/diag runtime/base
gen/schema    gen/diag runtime/base
gen/diag      runtime/base
runtime/run       runtime/relation runtime/session runtime/pool runtime/driver runtime/codec runtime/base
runtime/relation  runtime/session runtime/pool runtime/driver runtime/codec runtime/base
runtime/session   runtime/pool runtime/driver runtime/codec runtime/base
runtime/pool      runtime/driver runtime/codec runtime/base
runtime/driver    runtime/codec runtime/base
runtime/codec     runtime/base
runtime/base
runtime/loop      runtime/session runtime/pool runtime/driver runtime/base
'

find gen runtime -name '*.[chly]' | LC_ALL=C sort | xargs grep -HnE '^[[:space:]]*#[[:space:]]*include' |
    awk -v layers="$layers" '
    BEGIN {
        count = split(layers, lines, "\n")
        for (i = 1; i <= count; i++) {
            n = split(lines[i], words, " ")
            if (n) known[words[1]] = 1
            for (k = 2; k <= n; k++) allowed[words[1], words[k]] = 1
        }
    }
    function complain(what) { print file ":" line ": " what; bad = 1 }
    # gen/schema/lexer.l is of gen/schema, gen/compile_queries.c of gen/compile.
    function layer_of(path,   parts, n) {
        n = split(path, parts, "/")
        sub(/[._].*/, "", parts[2])
        return parts[1] "/" parts[2]
    }
    {
        file = $0; sub(/:.*/, "", file)
        line = $0; sub(/^[^:]*:/, "", line); sub(/:.*/, "", line)
        name = $0; sub(/^[^"<]*["<]/, "", name); sub(/[">].*/, "", name)
        from = layer_of(file)
        if (file ~ /^runtime\/include\//) {
            if ($0 ~ /"/ && name !~ /^orm\//) complain("a public header includes " name)
            next
        }
        if (!(from in known)) { complain(from " has no place in the layers"); next }
        if (name ~ /^(libpq-fe|postgres_ext|pg_config)/ && from != "runtime/driver" && from != "gen/inspect" && from != "gen/server" &&
            from != "gen/shadow" && from != "gen/runner")
            complain("libpq belongs to runtime/driver, gen/inspect, gen/server, gen/shadow and gen/runner")
        # One place for what queries ask of the tree, one for what the linter does.
        if (name ~ /^pg_query/ && file !~ /^gen\/(query\/sql_parse\.h|lint\/ddl_parse\.c)$/)
            complain("libpg_query belongs to gen/query/sql_parse.h and gen/lint/ddl_parse.c")
        if (name == "query/sql_parse.h" && file !~ /^gen\/query\/sql_parse[a-z_]*\.c$/)
            complain("the tree of libpg_query is for gen/query/sql_parse*.c")
        if ($0 !~ /"/ || name !~ /\// ) next
        # gen/ and runtime/ are both on the include path; their folders have different names.
        top = name; sub(/\/.*/, "", top)
        if (top == "orm") next
        to = (("runtime/" top) in known) ? "runtime/" top : "gen/" top
        if (to == from) next
        if (from ~ /^gen\// && to == "runtime/base") next
        if (!((from, to) in allowed)) complain(from " may not include " name)
        if (name == "schema/ast.h" && from !~ /^gen\/(schema|model|compile|main)$/)
            complain("the AST is for schema/ and the model builder")
    }
    END { exit bad }'
