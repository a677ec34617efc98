"$ORMGEN" migrate up --db "" || echo "exit $?"
"$ORMGEN" diff --from=schema.orm --to= || echo "exit $?"
"$ORMGEN" gen -o ""
