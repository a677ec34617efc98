"$ORMGEN" erd
"$ORMGEN" erd -o picture.dot
cat picture.dot
