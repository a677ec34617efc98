#!/bin/bash
# tests/lint/NAME: what `ormgen lint` says of a file, a schema or a project, to the letter.
#
# A folder with `args` is a project: ormgen runs in a copy of it with these words; what it prints is
# JSON when there is a `shape.sql`, whose statements must all say yes. Any other is a rule
# by its name in gen/lint/rules.def: `ok*` in it are files or projects of which nothing is said, `bad*`
# those of which it is; each is linted by itself. What was printed and how it ended must be as in
# `expect`. The case `every_rule` is that each rule has such a folder, and that its code occurs there;
# `emitted_NAME` that what `diff` writes for tests/diff/NAME is safe.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    case_folders lint
    printf '%s\n' every_rule sample
    [[ $VARIANT != release ]] || case_folders diff | sed 's/^/emitted_/'
    exit
fi
server=${DATABASE_URL:-}
unset DATABASE_URL
folder=$root/tests/lint/$1

# What lint says of a file, of a project, or of a folder of migrations.
lint() {
    local status=0 words=("$1") place=.
    if [[ -d $1 ]]; then
        place=$1 words=()
        [[ -e $1/schema.orm ]] || words=(migrations)
    fi
    (cd "$place" && "$ormgen" lint "${words[@]}" 2>&1) || status=$?
    echo "# exit $status"
}

# Whether a document has the shape that shape.sql asks for.
has_shape() {
    "$PG_BIN/psql" -X -q -At -v ON_ERROR_STOP=1 -v printed="$(<"$1")" -d "$server" -f shape.sql >"$SCRATCH/shape"
    [[ -s $SCRATCH/shape ]] && ! grep -nvx t "$SCRATCH/shape"
}

every_rule() {
    local missing=0 name number
    while read -r name; do
        number=$(sed -nE "s/^CODE\(([0-9]+), LINT_${name^^},.*/\1/p" gen/diag/codes.def)
        if ! compgen -G "tests/lint/$name/ok*" >/dev/null || ! compgen -G "tests/lint/$name/bad*" >/dev/null ||
            ! grep -q "\[E0$number\]" "tests/lint/$name/expect"; then
            echo "rule $name has no ok and no bad case in tests/lint/$name that shows E0$number"
            missing=1
        fi
    done < <(sed -nE 's/^(STATEMENT|CHANGE|SMELL)\(([A-Z_]+),.*/\L\2/p' gen/lint/rules.def)
    return $missing
}

# Codes that a migration may have because its author asked for just that: drops, renames, what becomes
# nullable, and changes for which PostgreSQL has no other statement, of which diff warns. Bounds of a
# partition are changed by taking it out and putting it back in one transaction; so is what it had of its
# table made its own. Indexes of partitioned tables cannot be built beside writes, and what stands in
# `sql { }` is its author's. What a column has other than its parent's is said again in the transaction
# that changes the parent's.
asked='E0910|E0914|E0915|E0916|E0917|E0918|E0919|E0920|E0921|E0922|E0923|E0924|E0925|E0926|E0941'
declare -A also=(
    [50_partitioned_index_comment]='|E0901'
    [56_partition_attached]='|E0931|E0938'
    [56_partition_bounds]='|E0930|E0931'
    [56_partition_detached]='|E0931|E0938'
    [56_partitions_move]='|E0931'
    [56_partition_own_values]='|E0938'
    [74_own_values]='|E0938'
    [76_taught]='|E0901|E0902'
)

emitted() {
    local side
    mkdir "$SCRATCH/project" && cd "$SCRATCH/project"
    for side in from to; do
        cp "$root/tests/diff/$1/$side.orm" schema.orm
        if ! "$ormgen" diff -m "$side" --allow-drop --no-prove --shadow "$server" >"$SCRATCH/made" 2>&1; then
            grep -qE 'error\[E080[12]\]' "$SCRATCH/made" && return # Refused: there is nothing to lint.
            cat "$SCRATCH/made"
            return 1
        fi
    done
    "$ormgen" lint migrations >"$SCRATCH/said" 2>&1 || true
    ! grep -E '(error|warning|note)\[' "$SCRATCH/said" | grep -vE "\[($asked${also[$1]:-})\]"
}

case $1 in
every_rule)
    every_rule
    exit
    ;;
sample)
    "$ormgen" lint migrations # The sample's own are what lint asks for.
    exit
    ;;
emitted_*)
    emitted "${1#emitted_}"
    exit
    ;;
esac
work=$SCRATCH/work
cp -r "$folder" "$work"
cd "$work"
if [[ -e args ]]; then
    eval "words=($(<args))"
    status=0
    # shellcheck disable=SC2154  # Set by eval.
    "$ormgen" "${words[@]}" >"$SCRATCH/expect" 2>&1 || status=$?
    [[ ! -e shape.sql ]] || has_shape "$SCRATCH/expect"
    echo "# exit $status" >>"$SCRATCH/expect"
else
    for each in ok*; do
        lint "$each" >"$SCRATCH/said"
        [[ $(<"$SCRATCH/said") == '# exit 0' ]] || { cat "$SCRATCH/said" && echo "$each is not ok" && exit 1; }
    done
    for each in bad*; do
        echo "\$ lint $each"
        lint "$each"
    done >"$SCRATCH/expect"
fi
same_or_update "$folder/expect" "$SCRATCH/expect"
