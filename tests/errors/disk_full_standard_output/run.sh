"$ORMGEN" lint --sarif schema.orm >/dev/full || echo "exit $?"
"$ORMGEN" ddl schema.orm >/dev/full
