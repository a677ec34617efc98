# Both streams together are one JSON document when all is well; else nothing is on standard output.
"$ORMGEN" describe schema.orm good.sql --json 2>&1
if "$ORMGEN" describe schema.orm bad.sql --json; then exit 1; fi
exit 2
