/* Which names C programs cannot take, and who has taken them. The words are in c_words.def. */
#include "model/c_words.h"

#include "diag/memory.h"

typedef struct c_word {
    const char *word, *owner;
} c_word;

static const c_word words[] = {
#define C_WORD(word)       {word, "a word of C"},
#define CPP_WORD(word)     {word, "a word of C++"},
#define LIBRARY_WORD(word) {word, "the name of something in C's own headers"},
#define HEADER_WORD(word)
#include "model/c_words.def"
#undef C_WORD
#undef CPP_WORD
#undef HEADER_WORD
#undef LIBRARY_WORD
};

static const c_word headers[] = {
#define C_WORD(word)
#define CPP_WORD(word)
#define LIBRARY_WORD(word)
#define HEADER_WORD(word) {word, "the name of one of C's own headers"},
#include "model/c_words.def"
#undef C_WORD
#undef CPP_WORD
#undef HEADER_WORD
#undef LIBRARY_WORD
};

static void add_words(orm_arena *arena, orm__map *to, const c_word *from, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (!orm__map_put(to, arena, from[i].word, (void *)(uintptr_t)from[i].owner))
            gen_out_of_memory();
}

void c_words_add(orm_arena *arena, orm__map *to) {
    add_words(arena, to, words, sizeof words / sizeof *words);
}

void c_headers_add(orm_arena *arena, orm__map *to) {
    add_words(arena, to, headers, sizeof headers / sizeof *headers);
}
