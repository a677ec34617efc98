#!/bin/bash
# tests/errors/NAME: what the compiler says to a broken input, to the letter.
#
# schema.orm is copied to an empty folder, or setup.sh makes files there (it is run with the case's
# folder as its argument); then ormgen runs there with the words of `args` (`gen schema.orm -o out`
# without it; quoting as in a shell), or run.sh runs instead, with $ORMGEN (status 77 skips the case,
# its last line says why). What was printed and `exit N` must be as in `expect`, and no file may have
# been written to out/ when it failed.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    case_folders errors
    exit
fi
folder=$root/tests/errors/$1
work=$SCRATCH/work
mkdir "$work"
cd "$work"
find "$folder" -mindepth 1 -maxdepth 1 ! -name '*.sh' ! -name args ! -name expect -exec cp -r {} . \;
if [[ -e $folder/setup.sh ]]; then
    setup_status=0
    bash -eu "$folder/setup.sh" "$folder" >"$SCRATCH/setup.log" 2>&1 || setup_status=$?
    if ((setup_status != 0)); then
        cat "$SCRATCH/setup.log"
        exit "$setup_status"
    fi
fi
args=(gen schema.orm -o out)
[[ ! -e $folder/args ]] || eval "args=($(<"$folder/args"))"
command=("$ormgen" "${args[@]}")
[[ ! -e $folder/run.sh ]] || command=(bash -eu "$folder/run.sh")
status=0
env -u DATABASE_URL ORMGEN="$ormgen" timeout 60 "${command[@]}" >"$SCRATCH/expect" 2>&1 </dev/null || status=$?
if ((status == 77)); then
    cat "$SCRATCH/expect"
    exit 77
fi
echo "exit $status" >>"$SCRATCH/expect"
same_or_update "$folder/expect" "$SCRATCH/expect"
if ((status != 0)) && [[ -n $(find . -path './out/*' -print -quit) ]]; then
    echo "files were written although it failed:"
    find out
    exit 1
fi
