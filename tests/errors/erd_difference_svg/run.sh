# Graphviz takes the picture of a difference; its colours are in the SVG.
command -v dot >/dev/null || { echo "no Graphviz here"; exit 77; }
"$ORMGEN" erd --from old.orm --to new.orm -o picture.svg
grep -c '<g id="node' picture.svg
for colour in d8f0d8 f8d7da fff3cd; do grep -q "fill=\"#$colour\"" picture.svg && echo "$colour is there"; done
grep -oE '>(\+ line|~ total)<' picture.svg
