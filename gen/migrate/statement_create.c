/* What a CREATE statement makes, which its first words say, and what else that is known by. */
#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/routine_signature.h"
#include "migrate/statement_tokens.h"

/* What else than its path an object is known by. */
typedef enum made_by {
    BY_NAME,
    BY_ARGUMENTS,
    BY_OPERANDS,
    BY_TYPES, /* of a cast, and it has no name */
    BY_TABLE, /* behind a word: it is one of that table's */
    BY_OWNER, /* behind a word that DROP says too */
    BY_PLACE, /* in the schema of the table behind a word */
} made_by;

typedef struct made_kind {
    const char *words; /* behind CREATE */
    made_by by;
    const char *behind; /* the word, for BY_TABLE and BY_OWNER */
    bool replaces;      /* there is CREATE OR REPLACE */
} made_kind;

static const made_kind made_kinds[] = {
    {"function", BY_ARGUMENTS, NULL, true},
    {"procedure", BY_ARGUMENTS, NULL, true},
    {"aggregate", BY_ARGUMENTS, NULL, true},
    {"schema", BY_NAME, NULL, false},
    {"rule", BY_TABLE, "to", true},
    {"trigger", BY_TABLE, "on", true},
    {"constraint trigger", BY_TABLE, "on", false},
    {"policy", BY_TABLE, "on", false},
    {"view", BY_NAME, NULL, false},
    {"statistics", BY_NAME, NULL, false},
    {"event trigger", BY_NAME, NULL, false},
    {"type", BY_NAME, NULL, false},
    {"domain", BY_NAME, NULL, false},
    {"sequence", BY_NAME, NULL, false},
    {"collation", BY_NAME, NULL, false},
    {"table", BY_NAME, NULL, false},
    {"materialized view", BY_NAME, NULL, false},
    {"unlogged table", BY_NAME, NULL, false},
    {"foreign table", BY_NAME, NULL, false},
    {"foreign data wrapper", BY_NAME, NULL, false},
    {"server", BY_NAME, NULL, false},
    {"user mapping for", BY_OWNER, "server", false},
    {"publication", BY_NAME, NULL, false},
    {"access method", BY_NAME, NULL, false},
    {"language", BY_NAME, NULL, false},
    {"trusted language", BY_NAME, NULL, false},
    {"transform for", BY_OWNER, "language", false},
    {"conversion", BY_NAME, NULL, false},
    {"default conversion", BY_NAME, NULL, false},
    {"operator class", BY_OWNER, "using", false},
    {"operator family", BY_OWNER, "using", false},
    {"operator", BY_OPERANDS, NULL, false},
    {"cast", BY_TYPES, NULL, false},
    {"text search configuration", BY_NAME, NULL, false},
    {"text search dictionary", BY_NAME, NULL, false},
    {"text search parser", BY_NAME, NULL, false},
    {"text search template", BY_NAME, NULL, false},
    {"index", BY_PLACE, "on", false},
    {"unique index", BY_PLACE, "on", false},
};

/* What DROP calls it. */
static const char *dropped_as(const char *words) {
    static const char *const said_more[][2] = {{"constraint trigger", "trigger"},
                                               {"unlogged table", "table"},
                                               {"unique index", "index"},
                                               {"trusted language", "language"},
                                               {"default conversion", "conversion"}};
    for (size_t i = 0; i < sizeof said_more / sizeof *said_more; i++)
        if (strcmp(words, said_more[i][0]) == 0)
            return said_more[i][1];
    return words;
}

/* Up to what a routine does: CREATE OR REPLACE takes another of that, but not of this. */
static const char *head_of(orm_arena *arena, const char *sql) {
    static const char *const ends[] = {"language",  "as",       "immutable", "stable", "volatile",
                                       "strict",    "security", "parallel",  "cost",   "rows",
                                       "leakproof", "window",   "begin",     "return", "called",
                                       "not",       "set",      "support"};
    const char *at = sql, *end = sql;
    for (;;) {
        sql_token token = sql_next(arena, &at);
        for (size_t i = 0; token.kind == SQL_WORD && i < sizeof ends / sizeof *ends; i++)
            if (strcmp(token.text, ends[i]) == 0)
                return normal_tokens(arena, gen_copy(arena, sql, (size_t)(end - sql)), NULL, NULL);
        if (token.kind == SQL_END)
            return normal_tokens(arena, sql, NULL, NULL);
        end = at;
    }
}

/* A routine's path with its arguments. */
static const char *describe_routine(orm_arena *arena, const sql_token_list *in, size_t name,
                                    const char *path, sql_statement *to) {
    size_t open = after_path(in, name);
    const char *end;
    if (!is_symbol_at(in, open, '('))
        return path;
    to->routine = in->items[open - 1].text;
    to->head = head_of(arena, in->items[open].start);
    if (is_symbol_at(in, open + 1, '*'))
        return gen_printf(arena, "%s(*)", path);
    return gen_printf(arena, "%s%s", path, routine_signature(arena, in->items[open].start, &end));
}

/* What stands behind `word =` in a definition's list; "NONE" where nothing does. */
static const char *value_of(orm_arena *arena, const sql_token_list *in, size_t open,
                            const char *word) {
    size_t from = find_word(in, open, word) + 2, to = from;
    if (from >= in->len)
        return "NONE";
    for (int depth = 0; to + 1 < in->len; to++) {
        if (depth == 0 && (is_symbol_at(in, to, ',') || is_symbol_at(in, to, ')')))
            break;
        depth += is_symbol_at(in, to, '(') - is_symbol_at(in, to, ')');
    }
    return tokens_text(arena, in, from, to);
}

/* An operator's path with what it stands between. */
static const char *describe_operator(orm_arena *arena, const sql_token_list *in, size_t name,
                                     sql_statement *to) {
    size_t open = find_symbol(in, name, '(');
    if (open >= in->len)
        return NULL;
    to->name = tokens_text(arena, in, name, open);
    return gen_printf(arena, "%s (%s, %s)", plain_path(to->name),
                      value_of(arena, in, open, "leftarg"), value_of(arena, in, open, "rightarg"));
}

/* The path of what is made, with what else it is known by; NULL when that is not said. */
static const char *describe_path(orm_arena *arena, const sql_token_list *in, const made_kind *kind,
                                 size_t name, sql_statement *to) {
    size_t end = after_path(in, name), behind = 0;
    const char *path = plain_path(tokens_text(arena, in, name, end));
    to->name = in->items[end - 1].text;
    if (kind->behind && (behind = find_word(in, name, kind->behind) + 1) >= in->len)
        return NULL;
    switch (kind->by) {
    case BY_NAME:
        return path;
    case BY_ARGUMENTS:
        return describe_routine(arena, in, name, path, to);
    case BY_OPERANDS:
        return describe_operator(arena, in, name, to);
    case BY_TYPES:
        end = find_symbol(in, name, ')');
        return end < in->len ? tokens_text(arena, in, name, end + 1) : NULL;
    case BY_TABLE:
        to->relation = in->items[after_path(in, behind) - 1].text;
        return gen_printf(arena, "%s on %s", path,
                          plain_path(tokens_text(arena, in, behind, after_path(in, behind))));
    case BY_PLACE:
        if (behind != end + 1)
            return NULL;
        behind += is_word_at(in, behind, "only");
        end = after_path(in, behind);
        return plain_path(gen_printf(arena, "%.*s%s",
                                     (int)(in->items[end - 1].start - in->items[behind].start),
                                     in->items[behind].start, path));
    case BY_OWNER:
        return gen_printf(arena, "%s %s %s", path, kind->behind,
                          tokens_text(arena, in, behind, after_path(in, behind)));
    }
    return NULL;
}

/* A base type and its functions need each other, and a shell is only there for that. Nothing takes
 * one of these away alone. */
static bool is_base_type(const sql_token_list *in, const made_kind *kind, size_t name) {
    size_t end = after_path(in, name);
    return strcmp(kind->words, "type") == 0 && (is_symbol_at(in, end, '(') || end + 1 >= in->len);
}

void describe_create(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    size_t at = is_word_at(in, 1, "or") ? 3 : 1;
    const made_kind *kind = NULL;
    size_t name = 0;
    for (size_t i = 0; !kind && i < sizeof made_kinds / sizeof *made_kinds; i++) {
        name = after_words(in, at, made_kinds[i].words);
        kind = name ? &made_kinds[i] : NULL;
    }
    const char *path = kind ? describe_path(arena, in, kind, name, to) : NULL;
    if (!path)
        return;
    const char *word = dropped_as(kind->words);
    bool shell = after_path(in, name) + 1 >= in->len && is_base_type(in, kind, name);
    to->subject = gen_printf(arena, "%s%s %s", shell ? "shell of " : "", word, path);
    /* PostgreSQL's own object of that name would be found before one of public. */
    bool said = is_word_at(in, name, "public") && is_symbol_at(in, name + 1, '.');
    if (!is_base_type(in, kind, name))
        to->undo = gen_printf(arena, "DROP %s %s%s", word, said ? "public." : "", path);
    if (strcmp(word, "schema") == 0)
        to->schema = in->items[name].text;
    if (kind->replaces)
        to->replace = gen_printf(arena, "CREATE OR REPLACE %s", in->items[at].start);
}
