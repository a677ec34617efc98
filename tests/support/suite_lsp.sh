#!/bin/bash
# tests/lsp/NAME: the language server driven as an editor drives it.
#
# The case's files are a project; `script` has what the editor does, one thing a line, between the
# initialize and the shutdown that every case has:
#
#   open FILE [TEXT]        didOpen, with the text of the file TEXT (FILE without it)
#   change FILE TEXT        didChange to the text of another file
#   save FILE, close FILE
#   hover|definition|completion FILE LINE:CHARACTER [LABELS]    from 0, as the protocol counts
#   symbols FILE, format FILE
#   raw JSON                a message as it stands
#
# What the server sends must be as in `expect`, one message a line; the id of an answer is the line of
# its question in the script, and URIs are shown below ROOT. Of completions only those items are kept
# whose labels match LABELS, a pattern of grep.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    case_folders lsp
    exit
fi
folder=$root/tests/lsp/$1
work=$SCRATCH/work
cp -r "$folder" "$work"
cd "$work"

json_text() { sed -e 's/\\/\\\\/g; s/"/\\"/g; s/\t/\\t/g; s/\r/\\r/g' "$1" | awk '{ printf "%s\\n", $0 }'; }
frame() {
    local LC_ALL=C
    printf 'Content-Length: %d\r\n\r\n%s' "${#1}" "$1"
}
notify() { frame "{\"jsonrpc\":\"2.0\",\"method\":\"$1\",\"params\":$2}"; }
request() { frame "{\"jsonrpc\":\"2.0\",\"id\":$1,\"method\":\"$2\",\"params\":$3}"; }
document() { printf '{"textDocument":{"uri":"file://%s"}%s}' "$work/$1" "${2:-}"; }
ask_at() { request "$1" "textDocument/$2" "$(document "$3" ",\"position\":{\"line\":${4%:*},\"character\":${4#*:}}")"; }

say() {
    local number=$1 what=$2 file=${3:-} more=${4:-}
    case $what in
    open) notify textDocument/didOpen "{\"textDocument\":{\"uri\":\"file://$work/$file\",\"languageId\":\"orm\",\"version\":1,\"text\":\"$(json_text "${more:-$file}")\"}}" ;;
    change) notify textDocument/didChange "$(document "$file" ",\"contentChanges\":[{\"text\":\"$(json_text "$more")\"}]")" ;;
    save) notify textDocument/didSave "$(document "$file")" ;;
    close) notify textDocument/didClose "$(document "$file")" ;;
    hover | definition | completion) ask_at "$number" "$what" "$file" "$more" ;;
    symbols) request "$number" textDocument/documentSymbol "$(document "$file")" ;;
    format) request "$number" textDocument/formatting "$(document "$file" ',"options":{}')" ;;
    *)
        echo "line $number of the script: $what?" >&2
        return 1
        ;;
    esac
}
play() {
    local number=0 line words
    request 0 initialize "{\"rootUri\":\"file://$work\",\"capabilities\":{}}"
    notify initialized '{}'
    while IFS= read -r line; do
        number=$((number + 1))
        if [[ $line == raw* ]]; then
            line=${line#raw}
            frame "${line//ROOT/$work}"
        elif [[ -n $line && $line != \#* ]]; then
            read -ra words <<<"$line"
            say "$number" "${words[@]}"
        fi
    done <script
    request 9999 shutdown null
    notify exit null
}
# Items of a completion, one a line, but for those that are not asked for.
narrow() {
    local line number labels
    while IFS= read -r line; do
        if [[ $line =~ ^\{\"jsonrpc\":\"2.0\",\"id\":([0-9]+),\"result\":\[\{\"label\" ]]; then
            number=${BASH_REMATCH[1]}
            read -r _ _ _ labels < <(sed -n "${number}p" script) || true
            echo "completions of line $number:"
            grep -o '{"label":"[^}]*}' <<<"$line" | grep -E "\"label\":\"(${labels:-.*})\"" || true
        else
            printf '%s\n' "$line"
        fi
    done
}

status=0
play >"$SCRATCH/sent"
(cd / && env -u DATABASE_URL timeout 60 "$ormgen" lsp <"$SCRATCH/sent" >"$SCRATCH/answers" 2>"$SCRATCH/said") || status=$?
{
    cat "$SCRATCH/answers"
    echo
} | sed -e 's/Content-Length: [0-9]*\r$//; /^\r$/d; /^$/d' | sed -e "s|file://$work|ROOT|g" | narrow >"$SCRATCH/expect"
cat "$SCRATCH/said" >>"$SCRATCH/expect"
echo "exit $status" >>"$SCRATCH/expect"
same_or_update "$folder/expect" "$SCRATCH/expect"
