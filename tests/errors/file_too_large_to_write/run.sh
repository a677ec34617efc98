# No file may be over a KiB, as on a disk that is full; nothing stays behind.
ulimit -f 1
status=0
"$ORMGEN" gen schema.orm -o out || status=$?
ls -A out
exit $status
