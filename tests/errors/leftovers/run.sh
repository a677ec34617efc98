# A package that shares its folder, gets another name, and loses an entity: what it left goes.
package() {
    echo "package $1"
    shift
    for name; do echo "table $name { id bigint primary key }"; done
}
mkdir queries
printf -- '-- name: all_hens :many\nSELECT h FROM hens h;\n' >queries/find.sql
package yard hens ducks >schema.orm
package byre cows >other.orm
"$ORMGEN" gen schema.orm -o made
"$ORMGEN" gen other.orm /dev/null -o made
echo "/* Mine. */" >made/mine.h
package farm hens >schema.orm
"$ORMGEN" gen schema.orm -o made --check || echo "status $?"
"$ORMGEN" gen schema.orm -o made
ls made
"$ORMGEN" gen schema.orm -o made --check
"$ORMGEN" gen other.orm /dev/null -o made --check
