# Everything is found where ormgen.conf says, and the command line comes first.
"$ORMGEN" gen
ls made
"$ORMGEN" gen --check && echo "nothing is stale"
"$ORMGEN" gen -o elsewhere && ls elsewhere | head -n 1
"$ORMGEN" sql pets_named
"$ORMGEN" diff -m "pets" --no-prove >out.txt
ls db/history | sed 's/^[0-9a-z]*_/REV_/'
"$ORMGEN" fmt --check && echo "formatted"
# What is not said is beside the schema, in every command; folders are made with those they are in.
printf 'schema = db/company.orm\n' >ormgen.conf
printf 'table more as More { id int primary key }\n' >>db/company.orm
mkdir db/migrations && mv db/history/* db/migrations
"$ORMGEN" diff -m "more" --no-prove >>out.txt
"$ORMGEN" migrate history | sed 's/^[0-9a-z]* *//; s/ *(head)//'
"$ORMGEN" diff --from migrations:head --to db/company.orm && echo "no difference"
"$ORMGEN" diff -m "elsewhere" --no-prove --migrations a/b/c/ | sed -n 's/[0-9a-z]*_/REV_/p'
"$ORMGEN" init x/y/z >out.txt && ls x/y/z
# A variable that is empty is none.
DATABASE_URL="" "$ORMGEN" pull || true
# A schema and queries are what stands below their folders, but for a history's snapshots.
rm ormgen.conf
mkdir -p whole/schema/people whole/schema/migrations whole/queries/a/b whole/schema/.hidden
echo 'package whole' >whole/schema/whole.orm
echo 'table t as T { id int primary key }' >whole/schema/people/t.orm
cp whole/schema/people/t.orm whole/schema/migrations/0001.orm
cp whole/schema/people/t.orm whole/schema/.hidden/t.orm
ln -s .. whole/schema/people/up
printf -- '-- name: deep :many\nSELECT t FROM t;\n' >whole/queries/a/b/deep.sql
(cd whole && "$ORMGEN" sql deep)
