#!/bin/bash
# Every golden schema again: from another folder, under another locale, time zone and a second time,
# the output must be the same bytes, also from the formatted schema, whose formatting changes
# nothing more; and `--check` must see that it is so, and when it is not.
set -euo pipefail
. tests/support/variant.sh
if (($# == 0)); then
    case_folders golden
    exit
fi
folder=$root/tests/golden/$1
first=$SCRATCH/first second=$SCRATCH/second
(cd "$folder" && LC_ALL=C "$ormgen" gen schema.orm -o "$first")

# Turkish has its own idea of what upper-case i is.
locale=tr_TR.UTF-8
mkdir -p "$root/build/locale"
(
    flock 9
    [[ -d $root/build/locale/$locale ]] || localedef -i tr_TR -f UTF-8 "$root/build/locale/$locale"
) 9>"$root/build/locale/lock"
(cd / && LOCPATH=$root/build/locale LC_ALL=$locale TZ=Asia/Tokyo "$ormgen" gen "$folder/schema.orm" -o "$second")
diff -ru "$first" "$second"

"$ormgen" fmt - <"$folder/schema.orm" >"$SCRATCH/schema.orm"
"$ormgen" fmt - <"$SCRATCH/schema.orm" >"$SCRATCH/again.orm"
diff -u "$SCRATCH/schema.orm" "$SCRATCH/again.orm"
rm "$SCRATCH/again.orm"
find "$folder" -mindepth 1 -maxdepth 1 ! -name schema.orm ! -name expect -exec cp -r {} "$SCRATCH" \;
(cd "$SCRATCH" && "$ormgen" gen schema.orm -o formatted)
diff -ru "$first" "$SCRATCH/formatted"

cd "$folder"
"$ormgen" gen schema.orm -o "$first" --check
some_file=$(find "$first" -name '*.h' | LC_ALL=C sort | head -n 1)
echo '/* stale */' >>"$some_file"
status=0
"$ormgen" gen schema.orm -o "$first" --check >"$SCRATCH/stale.log" 2>&1 || status=$?
if ((status != 1)) || ! grep -q "$(basename "$some_file")" "$SCRATCH/stale.log"; then
    echo "--check on stale output: status $status (1 expected), and it must name $(basename "$some_file")"
    cat "$SCRATCH/stale.log"
    exit 1
fi
