"$ORMGEN" ddl schema.orm >/dev/full
