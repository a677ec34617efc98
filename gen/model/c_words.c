/* Which names C programs cannot take, and who has taken them. The words are in c_words.def. */
#include "model/c_words.h"

#include "diag/memory.h"

static const c_word words[] = {
#define C_WORD(word)       {word, "which is a word of C"},
#define CPP_WORD(word)     {word, "which is a word of C++"},
#define LIBRARY_WORD(word) {word, "which C's own headers have taken"},
#define HEADER_WORD(word)
#include "model/c_words.def"
#undef C_WORD
#undef CPP_WORD
#undef HEADER_WORD
#undef LIBRARY_WORD
    {NULL, NULL}};

static const c_word headers[] = {
#define C_WORD(word)
#define CPP_WORD(word)
#define LIBRARY_WORD(word)
#define HEADER_WORD(word) {word, "which is one of C's own headers"},
#include "model/c_words.def"
#undef C_WORD
#undef CPP_WORD
#undef HEADER_WORD
#undef LIBRARY_WORD
    {NULL, NULL}};

const c_word *c_words(void) {
    return words;
}

const c_word *c_headers(void) {
    return headers;
}

void c_words_add(orm_arena *arena, orm__map *to) {
    for (const c_word *each = words; each->word; each++)
        if (!orm__map_put(to, arena, each->word, (void *)(uintptr_t)each->owner))
            gen_out_of_memory();
}
