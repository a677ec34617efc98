"$ORMGEN" fmt - <schema.orm
