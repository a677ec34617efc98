# The folder is on a disk of 8 KiB, which the generated files do not fit on.
unshare -rm true 2>/dev/null || {
    echo "no file system can be mounted here"
    exit 77
}
mkdir disk
unshare -rm bash -eu -c '
    mount -t tmpfs -o size=8k tmpfs disk
    status=0
    "$ORMGEN" gen schema.orm -o disk/out || status=$?
    exit $status'
