#!/bin/bash
# Functions that are not used here, in code and not in comments or texts: those that overflow, keep
# hidden state or hide errors; and in the library what ends or prints for the program.
#
#   banned.sh FILE...
set -euo pipefail
everywhere='sprintf|vsprintf|strcpy|stpcpy|strcat|strtok|gets|atoi|atol|atof|strncpy|localtime|gmtime|ctime|asctime|alloca|setjmp|longjmp'
in_library='exit|_exit|abort|printf|vprintf|puts|putchar|perror|assert'
awk -v everywhere="$everywhere" -v in_library="$in_library" '
    FNR == 1 { in_comment = 0 }
    {
        code = $0
        gsub(/\\./, "", code)
        gsub(/"[^"]*"/, "\"\"", code)
        gsub(/\/\*[^*]*\*+([^\/*][^*]*\*+)*\//, " ", code)
        sub(/\/\/.*/, "", code)
        if (in_comment) {
            if (code !~ /\*\//) next
            sub(/.*\*\//, "", code)
            in_comment = 0
        }
        if (code ~ /\/\*/) { sub(/\/\*.*/, "", code); in_comment = 1 }
        banned = everywhere
        if (FILENAME ~ /^runtime\//) banned = banned "|" in_library
        if (match(code, "(^|[^A-Za-z0-9_.>])(" banned ")[[:space:]]*\\(")) {
            print FILENAME ":" FNR ": " substr(code, RSTART, RLENGTH) "): banned, see CONTRIBUTING.md"
            bad = 1
        }
    }
    END { exit bad }' "$@"
