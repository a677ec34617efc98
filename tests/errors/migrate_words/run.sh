# Command lines of `migrate` that say too little, too much or nothing.
try() {
    echo "\$ ormgen $*"
    "$ORMGEN" "$@" 2>&1 || echo "exit $?"
}
try migrate
try migrate stauts
try migrate to
try migrate up 1 2
try migrate status --sql
try migrate up
try migrate up --wait soon --db host=/nowhere
try migrate up --db host=/nowhere
try migrate merge
try migrate heads --no-such-flag
