/* The words that schema.orm knows, as keywords.def has them. */
#ifndef ORMGEN_SCHEMA_KEYWORDS_H
#define ORMGEN_SCHEMA_KEYWORDS_H

/* What a word may begin; a word of WORD_WITHIN stands only behind another. */
enum {
    WORD_WITHIN = 0,
    WORD_DECLARES = 1,  /* a declaration: `table` */
    WORD_MEMBER = 2,    /* a member that is no field: `index` */
    WORD_ATTRIBUTE = 4, /* what follows a field or a head: `default` */
    WORD_TYPE = 8       /* a type of several words: `double precision` */
};

typedef struct schema_keyword {
    const char *word;
    int kind; /* as parser.y numbers it */
    int roles;
} schema_keyword;

/* Sorted; one without a word is behind the last. Defined in tokens.c. */
extern const schema_keyword schema_keywords[];

#endif
