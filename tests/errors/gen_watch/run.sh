# Edits a project as editors do while it is watched. Each round ends in one line on standard output.
mkfifo rounds
"$ORMGEN" gen --watch -o out >rounds 2>said &
watcher=$!
trap 'kill $watcher 2>/dev/null || true' EXIT
exec 3<rounds
round() {
    read -r line <&3
    echo "$1: $line"
}
round "at first"

echo '// a comment' >>schema.orm
round "nothing new"
sed 's/body /title/' schema.orm >.schema.orm.swp && mv .schema.orm.swp schema.orm
round "renamed over, and a query is wrong"
sed 's/body/title/' queries/notes.sql >queries/.notes && mv queries/.notes queries/notes.sql
round "the query is put right"
printf -- '-- name: one_note :maybe\nSELECT title FROM notes WHERE id = :id;\n' >queries/one.sql
round "a new file"
mkdir queries/more
round "a new folder"
printf -- '-- name: two_notes :many\nSELECT title FROM notes LIMIT 2;\n' >queries/more/two.sql
round "a file in it"
rm queries/one.sql
round "a file is gone"
echo 'not for us' >readme.txt
sed -i 's/name /label/' more/tags.orm
round "an imported file"
rm schema.orm
round "no schema"
printf 'package notes\ntable notes as Note { id bigint primary key\n title text\n }\n' >schema.orm
round "another one"
echo 'generated = elsewhere' >ormgen.conf
round "and ormgen.conf"

kill -INT $watcher
status=0
wait $watcher || status=$?
trap - EXIT
echo "interrupted: exit $status"
read -r line <&3 || echo "and no more was said"
cat said
ls out queries
