cp "$1/schema.orm" .
mkdir parts
