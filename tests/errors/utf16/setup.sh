printf '\xff\xfet\0a\0b\0l\0e\0 \0a\0\n\0' >schema.orm
