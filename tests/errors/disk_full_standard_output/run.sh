"$ORMGEN" lint --sarif schema.orm >/dev/full
"$ORMGEN" ddl schema.orm >/dev/full
