/* UTF-8 as PostgreSQL checks it: no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef ORM_CODEC_UTF8_H
#define ORM_CODEC_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Whether all `len` bytes are valid; *characters is how many they make. */
bool orm__utf8_count(const char *text, size_t len, size_t *characters);

#endif
