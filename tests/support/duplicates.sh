#!/bin/bash
# Code that stands in two places, and file names that do.
#
#   duplicates.sh FILE...
#
# Twelve lines in a row that say the same, blank space, braces, lists of names, comments and includes
# aside, are a function that wants to be made. Files that say they are not edited by hand are left
# out. Public headers are found by their folder, as <orm/query.h>, and may share a name.
set -euo pipefail
status=0
names=$(printf '%s\n' "$@" | grep -vE '^(tests/e2e|runtime/include|examples/[^/]*)/' | sed 's|.*/||' | LC_ALL=C sort | uniq -d)
if [[ -n $names ]]; then
    echo "file names that are not unique: ${names//$'\n'/ }"
    status=1
fi
# shellcheck disable=SC2016  # awk's, not the shell's.
printf '%s\n' "$@" | grep '\.c$' | grep -v '^tests/' | xargs grep -L 'Not edited by hand' | xargs -r awk -v window=12 '
    FNR == 1 { n = 0; in_comment = 0; reported = 0 }
    {
        text = $0
        gsub(/[[:space:]]+/, "", text)
        if (in_comment) { if (text ~ /\*\/$/) in_comment = 0; next }
        if (text ~ /^\/\*/) { if (text !~ /\*\/$/) in_comment = 1; next }
        if (text == "" || text ~ /^[{}();]*$/ || text ~ /^[A-Z0-9_]+,$/ || text ~ /^#include/ || text ~ /^\/\//) next
        recent[n % window] = text; at[n % window] = FNR; n++
        if (n < window) next
        key = ""
        for (i = n - window; i < n; i++) key = key "\n" recent[i % window]
        here = FILENAME ":" at[(n - window) % window]
        if (key in seen) {
            if (n > reported) { print here ": the same " window " lines as " seen[key]; bad = 1 }
            reported = n + window
        } else seen[key] = here
    }
    END { exit bad }' || status=1
exit "$status"
