"$ORMGEN" erd --from old.orm --to new.orm
"$ORMGEN" erd --from old.orm --to new.orm --format dot
# What is equal has no marks: it is the picture of either.
"$ORMGEN" erd --from new.orm --to new.orm | diff - <("$ORMGEN" erd new.orm) && echo "equal sides: no mark"
# Back, what was added is removed.
"$ORMGEN" erd --from new.orm --to old.orm | grep -E ':::|removed|added'
"$ORMGEN" erd --from old.orm || echo "exit $?"
