/* The words that are taken in every C program. */
#ifndef ORMGEN_MODEL_C_WORDS_H
#define ORMGEN_MODEL_C_WORDS_H

#include "base/map.h"

/* Adds the words of C, of C++ and of common headers; each leads to who has it: "a word of C". */
void c_words_add(orm_arena *arena, orm__map *to);

/* The same with the names of headers, without ".h". */
void c_headers_add(orm_arena *arena, orm__map *to);

#endif
