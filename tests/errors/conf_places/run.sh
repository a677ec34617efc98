# Everything is found where ormgen.conf says, and the command line comes first.
"$ORMGEN" gen
ls made
"$ORMGEN" gen --check && echo "nothing is stale"
"$ORMGEN" gen -o elsewhere && ls elsewhere | head -n 1
"$ORMGEN" sql pets_named
"$ORMGEN" diff -m "pets" --no-prove >out.txt
ls db/history | sed 's/^[0-9a-z]*_/REV_/'
"$ORMGEN" fmt --check && echo "formatted"
