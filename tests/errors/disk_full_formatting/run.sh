# The file must be as it was when its new form finds no room.
unshare -rm true 2>/dev/null || {
    echo "no file system can be mounted here"
    exit 77
}
mkdir disk
unshare -rm bash -eu -c '
    mount -t tmpfs -o size=8k tmpfs disk
    cp schema.orm disk
    head -c 8192 /dev/zero >disk/filler 2>/dev/null || true
    status=0
    "$ORMGEN" fmt disk/schema.orm || status=$?
    cmp schema.orm disk/schema.orm
    ls disk
    exit $status'
