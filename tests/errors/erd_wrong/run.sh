# What is no picture, and what cannot be had.
"$ORMGEN" erd --format jpeg || echo "exit $?"
"$ORMGEN" erd -o picture.png || echo "exit $?"
"$ORMGEN" erd missing.orm || echo "exit $?"
"$ORMGEN" erd -o missing/picture.mmd || echo "exit $?"
PATH=/nowhere "$ORMGEN" erd -o picture.svg || echo "exit $?"
ls
