# Nothing is rewritten when one of the files does not parse.
printf 'table a as A {\n    id int oops\n}\n' >broken.orm
cp schema.orm before.orm
status=0
"$ORMGEN" fmt schema.orm broken.orm || status=$?
cmp before.orm schema.orm
exit $status
