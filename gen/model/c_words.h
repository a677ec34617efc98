/* The words that are taken in every C program. */
#ifndef ORMGEN_MODEL_C_WORDS_H
#define ORMGEN_MODEL_C_WORDS_H

#include "base/map.h"

typedef struct c_word {
    const char *word;
    const char *owner; /* who has taken it: "which is a word of C++" */
} c_word;

/* The words of C, of C++ and of common headers, ended by one whose word is NULL. */
const c_word *c_words(void);

/* The names of headers, without ".h", ended likewise. */
const c_word *c_headers(void);

/* Adds the words to a map, in which each leads to its owner. */
void c_words_add(orm_arena *arena, orm__map *to);

#endif
