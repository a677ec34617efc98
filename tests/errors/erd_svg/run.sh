# Graphviz takes what it is given, whatever the names.
command -v dot >/dev/null || { echo "no Graphviz here"; exit 77; }
"$ORMGEN" erd -o picture.svg
"$ORMGEN" erd --format svg | cmp - picture.svg
grep -c '<g id="node' picture.svg
grep -o 'desk &amp;amp; &quot;chair&quot;' picture.svg || grep -o 'desk &amp; &quot;chair&quot;' picture.svg
