# A file stands where the folder should be.
echo kept >out.txt
status=0
"$ORMGEN" gen schema.orm -o out.txt || status=$?
cat out.txt
exit $status
